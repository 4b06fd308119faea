"""Stylesheet of what is looked at: text, cards, chips, notices, the rail, the timeline."""

from __future__ import annotations

SURFACES = """
QWidget { color: $text; font-size: ${s15}; }
QMainWindow, QDialog, Screen, UnlockScreen, FirstRun, MakingScreen { background: $window; }
QDialog { border: 1px solid $edge; }
QToolTip { background: $surface; color: $text; border: 1px solid $edge; padding: 6px; }

Label { background: transparent; }
Label[look="title"] { font-family: Inter; font-size: ${s23}; font-weight: 700; }
Label[look="section"] { font-size: ${s16}; font-weight: 600; }
Label[look="strong"] { font-weight: 600; }
Label[look="label"] { font-size: ${s13}; font-weight: 600; }
Label[look="quiet"] { font-size: ${s13}; color: $quiet; }
Label[look="quiet-text"] { color: $quiet; }
Label[look="small"] { font-size: ${s13}; }
Label[look="figure"] { font-size: ${s18}; font-weight: 600; }
Label[look="code"] { font-size: ${s20}; font-weight: 500; }
Label[role="accent"] { color: $accent; }
Label[role="attention"] { color: $attention; }
Label[role="urgent"] { color: $urgent; }
Label[role="done"] { color: $done; }
Label:disabled { color: $quiet; }

Card { background: $surface; border: 1px solid $line; border-radius: 12px; }
Card[role="personal"] { background: $note; border: 1px dashed $note_edge; }
Card[activatable="true"]:hover { background: $hover; }
Card[role="personal"]:hover { background: $note; }
Card[activatable="true"]:focus { border: 2px solid $accent; }
Separator { background: $line; border: none; min-height: 1px; max-height: 1px; }

Chip Label { font-size: ${s13}; color: $quiet; }
Chip[role="accent"] Label { color: $accent; }
Chip[role="attention"] Label { color: $attention; }
Chip[role="urgent"] Label { color: $urgent; }
Chip[role="done"] Label { color: $done; }

Notice { border-radius: 8px; border: 1px solid $line; background: $surface; }
Notice[role="accent"] { background: $accent_ground; border-color: $accent_ground; }
Notice[role="attention"] { background: $attention_ground; border-color: $attention_ground; }
Notice[role="urgent"] { background: $urgent_ground; border-color: $urgent_ground; }
Notice[role="done"] { background: $done_ground; border-color: $done_ground; }
Notice[role="personal"] { background: $note; border: 1px dashed $note_edge; }

Circle { border-radius: ${s14}; font-size: ${s13}; font-weight: 600; }
Circle[role="accent"] { background: $accent_ground; color: $accent; }
Circle[role="attention"] { background: $attention_ground; color: $attention; }
Circle[role="urgent"] { background: $urgent_ground; color: $urgent; }
Circle[role="done"] { background: $done_ground; color: $done; }

Rail { background: $window; border: none; border-right: 1px solid $line; }
ScrollArea, ScrollArea > QWidget > QWidget { background: transparent; border: none; }
Backdrop { background: $window; }

QTableView, QListView, QTreeView {
    background: $surface; border: 1px solid $line; border-radius: 12px; gridline-color: $line;
    selection-background-color: $accent_ground; selection-color: $text; outline: none;
}
QListView[bare="true"] { border: none; border-radius: 0; }
QTableView::item { border-top: 1px solid $line; padding: 0 12px; }
QTableView::item:selected, QListView::item:selected { background: $accent_ground; color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
PersonEdit QListView { border-radius: 9px; padding: 3px; }
PersonEdit QListView::item { min-height: ${s32}; padding: 0 10px; border-radius: 8px; }
PersonEdit QListView::item:hover { background: $hover; }
HelpContents { padding: 3px; }
HelpContents::item { padding: 7px; border-radius: 8px; }
HelpContents::item:hover { background: $hover; }
Palette > Card { border: 1px solid $edge; border-radius: 0; }
Explanation, Tour { background: transparent; }
Explanation Card, Tour Card { border: 1px solid $edge; }
PracticeBand { background: $accent_ground; border-bottom: 1px solid $line; }
TourInvitation { background: $accent_ground; border-radius: 8px; }
QHeaderView { qproperty-defaultAlignment: 'AlignLeft | AlignVCenter'; }
QHeaderView, QTableCornerButton::section { background: transparent; border: none; }
QHeaderView::section {
    background: $surface; color: $quiet; font-size: ${s13}; border: none; padding: 8px 12px;
}
PlainTable QHeaderView::section { padding: 8px 15px; }
QHeaderView::section:first { border-top-left-radius: 11px; }
QHeaderView::section:last { border-top-right-radius: 11px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 2px; }
QScrollBar:horizontal { height: 12px; margin: 2px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::handle { background: $edge; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; border: none; width: 0; height: 0;
}
"""
