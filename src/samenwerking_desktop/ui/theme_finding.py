"""The style sheet of finding in an inventory, in the tokens of `theme.py`."""

FINDING = """
#card[look="found"], #panel[look="found"] { border: 2px solid @accent; }
#filters QToolButton { border: 1px solid @border; }
#filters QToolButton:hover { background: @accent_soft; }
#filters QToolButton:checked { background: @accent_soft; border: 2px solid @accent; padding: 2px 6px; color: @text; }
#filters QToolButton:focus { border: 2px solid @text; padding: 2px 6px; }
#finder { background: @surface; border: none; border-right: 1px solid @border; }
"""
