"""The yearly synergy report in the window: its records, what is proposed for it, and its years side by side."""
