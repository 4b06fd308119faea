"""Documents on paper: one module per document, over `blocks`, `frame` and `style`.

Needs core only; composition hands over the fonts' folder, the lists and the texts. This package
imports nothing, so that reportlab is loaded when the first document is made and not before.
"""
