"""The style sheet of the window and the inventory, in the tokens and the sizes of `theme.py`."""

SHEET = """
* { font-size: @size_body; }
QToolTip { color: @text; background: @surface; border: 1px solid @edge; padding: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget#canvas { background: @window; border: none; }
#card, #panel { background: @surface; border: 1px solid @border; border-radius: 8px; }
#card[current="true"] { border-color: @accent; }
#navigator {
    background: @surface; border: none; border-right: 1px solid @border; outline: none; padding: 8px 4px;
    show-decoration-selected: 1;
}
#navigator::branch:selected { background: @accent_soft; }
#navigator::item:selected:focus { border: 1px solid @accent; }
#navigator::item { padding: 5px 4px; border: 1px solid transparent; color: @text; }
#navigator::item:hover { background: @sunken; }
#navigator::item:selected { background: @accent_soft; color: @text; }
#tour { background: @surface; border: 2px solid @accent; border-radius: 8px; }
#ring { background: transparent; border: 3px solid @accent; border-radius: 8px; }
#rule { background: @border; border: none; }
#footer { background: @surface; border-top: 1px solid @border; }
#banner { background: @bad_soft; border-bottom: 1px solid @bad; }
#banner[look="good"] { background: @accent_soft; border-bottom: 1px solid @accent; }
#banner[look="wait"] { background: @warn_soft; border-bottom: 1px solid @warn; }
#banner QLabel { color: @text; }
ChoiceField:focus { border-bottom: 2px solid @accent; }
QLabel[look="display"] { font-size: @size_display; font-weight: 600; color: @text; }
QLabel[look="title"] { font-size: @size_title; font-weight: 600; color: @text; }
QLabel[look="heading"] { font-size: @size_heading; font-weight: 600; color: @text; }
QLabel[look="number"] { font-size: @size_heading; font-weight: 400; color: @muted; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="link"] { color: @accent; }
QLabel[look="good"] { color: @good; }
QLabel[look="warn"] { color: @warn; }
QLabel[look="bad"] { color: @bad; }
QLabel[look="said"] { color: @text; background: @sunken; border-left: 3px solid @edge; padding: 6px 10px; }
#earlier { background: @accent_soft; border: none; border-left: 3px solid @accent; border-radius: 0; }
#earlier[look="done"] { background: transparent; border-left: 3px solid @border; }
#explanation { background: @accent_soft; border: none; border-radius: 6px; }
QLabel[look="strong"] { color: @text; font-weight: 600; }
QLabel[look="help"] { color: @text; background: @accent_soft; border-radius: 5px; padding: 8px 10px; }
QPlainTextEdit, QLineEdit, QComboBox, QSpinBox {
    color: @text; background: @surface; border: 1px solid @edge; border-radius: 5px; padding: 5px 7px;
    selection-background-color: @accent; selection-color: @on_accent; placeholder-text-color: @muted;
}
QLineEdit, QComboBox, QSpinBox { min-height: 20sp; }
QPlainTextEdit:focus, QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @accent; padding: 4px 6px; }
QPlainTextEdit:disabled, QLineEdit:disabled { background: @sunken; color: @muted; border-color: @border; }
QPlainTextEdit:read-only, QLineEdit:read-only { background: @sunken; }
QPlainTextEdit:read-only:!focus, QLineEdit:read-only:!focus { border-color: @border; }
QRadioButton, QCheckBox { color: @text; spacing: 7px; min-height: 24sp; }
QRadioButton::indicator, QCheckBox::indicator {
    width: 14sp; height: 14sp; border: 1px solid @edge; background: @surface;
}
QRadioButton::indicator { border-radius: @round; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator:checked { width: 6sp; height: 6sp; border: 5sp solid @accent; background: @surface; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(@check); }
QRadioButton[look="tile"], QCheckBox[look="tile"] {
    background: @surface; border: 1px solid @edge; border-radius: 6px; padding: 8px 10px; min-height: 16sp;
}
QRadioButton[look="tile"]:hover, QCheckBox[look="tile"]:hover { background: @sunken; }
QRadioButton[look="tile"]:checked, QCheckBox[look="tile"]:checked {
    background: @accent_soft; border: 2px solid @accent; padding: 7px 9px;
}
QRadioButton[look="tile"]:focus, QCheckBox[look="tile"]:focus { border: 2px solid @text; padding: 7px 9px; }
QRadioButton[look="tile"]:disabled { background: @sunken; border-color: @border; }
QRadioButton[look="tile"]:checked:disabled { background: @accent_soft; border-color: @edge; }
QRadioButton:disabled:!checked, QCheckBox:disabled:!checked, QToolButton:disabled:!checked { color: @muted; }
QCheckBox::indicator:checked:disabled { background: @edge; border-color: @edge; }
QRadioButton[look="quiet"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 8px 5px; color: @muted;
    min-height: 16sp;
}
QRadioButton[look="quiet"]:hover { background: @sunken; }
QRadioButton[look="quiet"]:checked {
    color: @text; border: 2px solid @accent; padding: 7px 4px; background: @accent_soft;
}
QRadioButton[look="quiet"]:focus { border: 2px solid @text; padding: 7px 4px; }
QPushButton {
    color: @text; background: @surface; border: 1px solid @edge; border-radius: 5px;
    padding: 6px 14px; min-height: 20sp;
}
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @accent_soft; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @muted; border-color: @border; }
QPushButton[look="primary"] { color: @on_accent; background: @accent; border: 1px solid @accent; font-weight: 600; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 5px 13px; text-decoration: underline; }
QPushButton[look="primary"]:disabled { color: @muted; background: @sunken; border-color: @border; }
QPushButton[look="quiet"], QToolButton {
    color: @accent; background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 3px 7px;
}
QPushButton[look="quiet"] { text-align: left; min-height: 18sp; }
QPushButton[look="quiet"]:hover, QToolButton:hover { background: @accent_soft; }
QPushButton[look="quiet"]:focus, QToolButton:focus { border: 2px solid @accent; padding: 2px 6px; }
QToolButton:checked { background: @accent_soft; border: 1px solid @accent; color: @text; }
QPushButton[look="line"] { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0; }
QPushButton[look="line"]:hover { background: @accent_soft; }
QPushButton[look="line"]:focus { border: 2px solid @accent; padding: 0; }
QPushButton::menu-indicator { width: 0; }
QPushButton[look="choice"] { text-align: left; padding: 14px 18px; font-size: @size_heading; }
QPushButton[look="choice"]:focus { padding: 13px 17px; }
QPushButton[look="choice-primary"] {
    text-align: left; padding: 14px 18px; font-size: @size_heading; font-weight: 600;
    color: @on_accent; background: @accent; border: 1px solid @accent;
}
QPushButton[look="choice-primary"]:focus { border: 2px solid @text; padding: 13px 17px; text-decoration: underline; }
QProgressBar { border: 1px solid @border; border-radius: 4px; background: @sunken; height: 10px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QTableView, QTreeView {
    background: @surface; alternate-background-color: @sunken; border: 1px solid @border; gridline-color: @border;
}
QTableView::item { padding: 4px 8px; }
QTableView::item:selected { background: @accent_soft; color: @text; }
QTableView:focus { border: 1px solid @accent; }
QHeaderView::section {
    background: @sunken; color: @text; border: none; border-bottom: 1px solid @edge;
    padding: 6px 8px 6px 11px; font-weight: 600;
}
#texts { background: @surface; border: 1px solid @border; border-radius: 5px; outline: none; }
#texts:focus { border: 1px solid @accent; }
#texts::item { border: 1px solid transparent; border-bottom: 1px solid @border; }
#texts::item:selected { background: @accent_soft; color: @text; }
#texts::item:selected:focus { border: 1px solid @accent; }
QPushButton[look="chip"], QPushButton[look="suggestion"] {
    border: 1px solid @accent; border-radius: 12px; padding: 1px 10px; background: @accent_soft;
}
QPushButton[look="suggestion"] { border: 1px dashed @edge; background: transparent; }
QPushButton[look="chip"]:hover, QPushButton[look="suggestion"]:hover { background: @sunken; }
QPushButton[look="chip"]:focus, QPushButton[look="suggestion"]:focus { border: 2px solid @accent; padding: 0 9px; }
QPushButton[look="code"] { text-align: left; padding: 5px 10px; }
QPushButton[look="code"]:checked { background: @accent_soft; border: 2px solid @accent; padding: 4px 9px; }
QPushButton[look="code"]:focus { border: 2px solid @text; padding: 4px 9px; }
QMenuBar { background: @surface; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 6px 10px; background: transparent; color: @text; }
QMenuBar::item:selected { background: @accent_soft; }
QMenu { background: @surface; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 16px; color: @text; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @border; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @edge; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @border; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: @edge; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
"""
