"""The style sheet of the study of a collection, and of trees with boxes to tick, in the tokens of `theme.py`."""

STUDY = """
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab {
    color: @muted; background: transparent; border: none; border-bottom: 3px solid transparent;
    padding: 7px 13px 5px 13px; margin: 0;
}
QTabBar::tab:hover { color: @text; background: @sunken; }
QTabBar::tab:selected { color: @text; border-bottom: 3px solid @accent; }
QTabBar::tab:selected:focus { color: @accent; background: @accent_soft; }
#matrix QHeaderView::section:vertical {
    font-weight: 400; border: none; border-right: 1px solid @edge; border-bottom: 1px solid @border; padding: 2px 8px;
}
#matrix QHeaderView::section:horizontal { font-size: @size_fine; border-right: 1px solid @border; padding: 4px 2px; }
#matrix QTableCornerButton::section { background: @sunken; border: none; }
#corner {
    text-align: left; background: @sunken; color: @text; font-weight: 600; border: none; border-radius: 0;
    border-right: 1px solid @edge; border-bottom: 1px solid @edge; padding: 6px 8px;
}
#corner:hover { background: @accent_soft; }
#detail { background: @surface; border: 1px solid @border; border-radius: 8px; }
#detailScroller, #detailBody { background: @surface; border: none; }
#popup { background: @surface; border: 1px solid @edge; }
QListWidget { background: @surface; border: 1px solid @border; outline: none; }
QListWidget::item { color: @text; padding: 4px 6px; border: 1px solid transparent; }
QListWidget::item:hover { background: @sunken; }
QListWidget::item:selected { background: @accent_soft; color: @text; }
QListWidget::item:selected:focus { border: 1px solid @accent; }
QListWidget::indicator { width: 14sp; height: 14sp; border: 1px solid @edge; border-radius: 3px; background: @surface; }
QListWidget::indicator:checked { border-color: @accent; background: @accent; image: url(@check); }
#ticked { outline: none; show-decoration-selected: 1; }
#ticked::item { color: @text; padding: 4px 6px; border: 1px solid transparent; }
#ticked::item:hover, #ticked::branch:hover { background: @sunken; }
#ticked::item:selected, #ticked::branch:selected { background: @accent_soft; color: @text; }
#ticked:focus { border: 1px solid @accent; }
#ticked::indicator { width: 14px; height: 14px; border: 1px solid @edge; border-radius: 3px; background: @surface; }
#ticked::indicator:checked { border-color: @accent; background: @accent; image: url(@check); }
#ticked::indicator:indeterminate { border: 4px solid @accent; width: 8px; height: 8px; background: @surface; }
QPushButton[look="quiet"]:disabled { color: @muted; }
QSpinBox { padding-right: 22px; }
QSpinBox:focus { padding-right: 21px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 20px; border: none; }
QSpinBox::up-arrow { image: url(@arrow_up); width: 8px; height: 8px; }
QSpinBox::down-arrow { image: url(@arrow); width: 8px; height: 8px; }
QSplitter::handle { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@arrow); width: 10px; height: 10px; }
"""
