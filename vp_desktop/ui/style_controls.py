"""Stylesheet of what is used: buttons, fields, choices, menus. Focus is a ring of 2 px in the accent.

Of a chip that can be chosen it is dashed in the colour of text: a ring in the accent means chosen there.
"""

from __future__ import annotations

CONTROLS = """
QPushButton {
    min-height: ${s30}; padding: 4px 14px; border-radius: 9px; font-weight: 500;
    border: 1px solid $line; background: $surface; color: $text;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_ground; }
QPushButton:disabled { color: $quiet; }
QPushButton:focus { border: 2px solid $accent; padding: 3px 13px; }
QPushButton::menu-indicator { image: none; width: 0; }

FilledButton { background: $accent; color: $on_accent; border: 1px solid $accent; }
FilledButton:hover, FilledButton:pressed { background: $accent_pressed; }
FilledButton:disabled { background: $hover; color: $quiet; border-color: $line; }
FilledButton[destructive="true"]:enabled { background: $urgent; border-color: $urgent; color: $surface; }
FilledButton[plain="true"]:enabled { background: $surface; color: $text; border-color: $line; }
FilledButton[plain="true"]:enabled:hover { background: $hover; }
FilledButton[plain="true"]:enabled:focus { border-color: $accent; }

TextButton, LinkButton { background: transparent; border: 1px solid transparent; color: $accent; }
TextButton:hover { background: $accent_ground; }
TextButton[flush="true"] { padding-left: 1px; }
TextButton[flush="true"]:hover { background: transparent; text-decoration: underline; }
TextButton[flush="true"]:focus { padding-left: 0; }
LinkButton {
    font-size: ${s13}; font-weight: 400; color: $text; padding: 4px 2px 4px 1px;
    text-decoration: underline; min-height: 22px;
}
LinkButton:focus { padding: 3px 1px 3px 0; }
LinkButton:hover { color: $accent; }
LinkButton[quiet="true"] {
    color: $quiet; text-decoration: none; padding: 4px 6px; min-height: ${s30};
}
LinkButton[quiet="true"]:focus { padding: 3px 5px; }
LinkButton[quiet="true"]:hover { text-decoration: underline; color: $text; }

IconButton { min-height: ${s30}; min-width: ${s30}; padding: 0; }
IconButton[large="true"] { min-height: ${s38}; min-width: ${s44}; }
IconButton[framed="false"] { background: transparent; border: 1px solid transparent; }
IconButton[framed="false"]:hover { background: $hover; }
IconButton[beside="true"] { min-height: ${s32}; padding: 3px 0; }
IconButton:focus { padding: 0; border: 2px solid $accent; }
IconButton[beside="true"]:focus { padding: 2px 0; }

ChipButton {
    min-height: ${s24}; padding: 3px 10px; border-radius: $pill; font-size: ${s13};
    font-weight: 400; color: $quiet;
}
ChipButton:focus { padding: 2px 9px; }
ChoiceChip {
    border: 1px solid $edge; border-radius: $choice_pill; font-weight: 400; padding: 2px 12px;
}
ChoiceChip:focus { padding: 1px 11px; }
ChoiceChip:focus:!checked { border: 2px dashed $text; }
ChoiceChip:checked {
    background: $accent_ground; color: $accent; border-color: $accent; font-weight: 500;
}

RailButton {
    min-height: ${s38}; text-align: left; padding: 0 11px; border: 1px solid transparent;
    background: transparent; font-weight: 400;
}
RailButton:hover { background: $hover; }
RailButton:checked { background: $accent_ground; color: $accent; font-weight: 600; }
RailButton:focus { border: 2px solid $accent; padding: 0 10px; }
RegisterHead { padding: 0; border: 1px solid transparent; background: transparent; }
RegisterHead:hover { background: $hover; }
RegisterHead:focus { border: 2px solid $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, FieldFrame {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 9px;
    padding: 3px 11px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $quiet;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${s32}; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus,
QAbstractSpinBox:focus { border: 2px solid $accent; padding: 2px 10px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $quiet; background: $window; }
QLineEdit:read-only { background: $window; }
*[invalid="true"] { border-color: $urgent; }
QLineEdit { lineedit-password-character: 8226; }
FieldFrame { padding: 0; }
FieldFrame:focus { border: 2px solid $accent; }
FieldFrame[subtle="true"]:!focus { border: 1px solid $edge; }
FieldFrame QLineEdit, FieldFrame QLineEdit:focus, FieldFrame QLineEdit:disabled {
    border: none; background: transparent; padding: 2px 2px;
}
QComboBox::drop-down { border: none; width: ${s32}; }
QComboBox { combobox-popup: 0; }
ChoiceCombo::down-arrow { image: none; }
QComboBox QAbstractItemView {
    border: 1px solid $edge; border-radius: 0; background: $surface; outline: none;
}
QComboBox QAbstractItemView:focus { border: 1px solid $edge; }
QComboBox QAbstractItemView::item { min-height: ${s32}; padding: 0 10px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0 10px; min-height: 0; background: transparent;
}
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton { min-width: ${s30}; min-height: ${s30}; border: 1px solid transparent; border-radius: 9px; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $accent; }

QCheckBox, QRadioButton { min-height: ${s32}; spacing: 10px; border: 2px solid transparent;
    border-radius: 6px; padding: 0 4px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $quiet; }
QCheckBox::indicator, QRadioButton::indicator {
    width: ${s16}; height: ${s16}; border: 1px solid $edge; background: $surface;
}
QCheckBox::indicator { border-radius: 4px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QRadioButton::indicator { border-radius: $radio; }
QRadioButton::indicator:checked {
    width: $dot; height: $dot; border: $dot_edge solid $accent; background: $surface;
}
ChoiceCard { border: 1px solid $edge; border-radius: 10px; background: $surface; }
ChoiceCard:hover { background: $hover; }
ChoiceCard[checked="true"] { background: $accent_ground; border-color: $accent; }
ChoiceCard[focused="true"] { border: 2px solid $accent; }
ChoiceCard QRadioButton, ChoiceCard QRadioButton:focus { border: none; padding: 0; font-weight: 500; }

QMenu { background: $surface; border: 1px solid $edge; padding: 4px; }
QMenu::item { min-height: ${s32}; padding: 4px 20px 4px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_ground; color: $accent; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

StepButton { border: 2px solid transparent; border-radius: 4px; background: transparent;
    font-size: ${s13}; font-weight: 400; text-align: left; padding: 8px 0 0 0; }
StepButton:focus { border: 2px solid $accent; padding: 8px 0 0 0; }
StepButton:hover { background: transparent; text-decoration: underline; }
StepButton[state="current"] { color: $accent; font-weight: 600; }
StepButton[state="ahead"] { color: $quiet; }
QProgressBar { border: none; background: $line; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""
