"""Ordinary words that are names too: in small letters they are taken for the word.

A list of a page: with it `meer meldingen` and `in mei` stay unmarked beside an Omar van der Meer and
a Mei. A name that is not in it is found however it is written.
"""

from __future__ import annotations

_WORDS = """
aalders anker appel april augustus baan baas bakker bal bank barends bast beek beer berg bergen best beste
as bij bijl blank blauw bleeker bloem bloemen boek boer boom boon boot bos bosch boss both bouwman braam
braken brand breed brink broek broeder bron brouwer brug bruin bul bult buren burg buurman daal dag dal
dam dans deur dijk dik dokter donker doorn dorp draak draad dries droog duin duif eend eigen elk engel
engels erf es even fijn fleur gans geel geluk gerust geus goed goede gouden graaf graan gras grijs groen
groeneveld groep groot grote haak haan haar haas hamer hard hart haven heer heide hek held heel hemel
herder heuvel hoed hoek hof hollander hond hoofd hoop horn horst huis huisman hulst iris jager jong jonge
jongen joy juli june juni kaart kamer kamp kant kat kerk ketel keizer kind kip klaar klaver klein kleine
klerk kok koning konings koolen koper koppel korte kort kraan kracht kramer krul kruis kuil kuiper kwaad
laan laat lammers lamp land lang lange leeuw lek lente licht lief liefde lies lily linde linden lob los
maan maand maart man mark markt mars mees meer meeuw mei meer melk mens mensen meester melodie merel mol
molen molenaar mooi mulder muis naald nacht nauw noord nieuw nieuwe nijs ns oever olie oom oord oost oud
oude oudste paard paars pas pater peer pen pijl plaats plas pluim poel pool poort post pot prins punt raad
rap recht rein rens rijk rijke ring rob robijn roder roe rood roos roosje roth rots ruim ruiter rust
saar schaap schaar schaap schip schoen school schouten schrijver sjaak slag slot smal smid snel sneeuw
spa spek spin spits staal stam star steen steel ster sterk sterre stil stok storm straat strik strand
stuur
tak tang tas tel tijd timmer timmerman tol top toren trap tuin tulp twee uil vaart vader valk vast veen
veer veld velden ven verder ver vis visser vlam vlieger voet vogel vogels vol vonk vos vrede vreugd vrij
vries vriend vrij vroeg waal waard wal wap water weg weide wel wereld werf werk west wiel wijk wijn wijs
wild wind winter wit witte wolf wolk wonder woord zand zang zee zegel zeker zijl zilver zoet zomer zon
zonder zonne zoon zorg zuid zwaan zwart zwarte
"""
ORDINARY = frozenset(_WORDS.split())
