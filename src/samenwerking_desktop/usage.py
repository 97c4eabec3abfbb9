"""Click in Dutch: its help pages, and what to say about a command line that is not right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from .messages import say


def sentence(error: click.UsageError) -> str:
    """What is wrong with the command line, and where the help is."""
    command = error.ctx.command_path if error.ctx else ""
    return f"{_wrong(error)} {say('usage.see_help', command=command)}".strip()


def _wrong(error: click.UsageError) -> str:
    if isinstance(error, click.MissingParameter):
        return say("usage.missing", name=_name(error))
    if isinstance(error, click.NoSuchOption):
        return say("usage.no_option", name=error.option_name) + _proposal(error.possibilities)
    if isinstance(error, click.NoSuchCommand):
        return say("usage.no_command", name=error.command_name) + _proposal(error.possibilities)
    if isinstance(error, click.BadParameter):
        choices = error.param.type.choices if error.param and isinstance(error.param.type, click.Choice) else ()
        known = say("usage.known", known=", ".join(map(str, choices))) if choices else ""
        return say("usage.bad_value", name=_name(error)) + known
    if isinstance(error, click.BadOptionUsage):
        return say("usage.bad_option", name=error.option_name)
    return say("usage.wrong")


def _name(error: click.BadParameter) -> str:
    if error.param is None or error.ctx is None:
        return ""
    return error.param.opts[-1] if isinstance(error.param, click.Option) else error.param.make_metavar(error.ctx)


def _proposal(possibilities: list[str] | None) -> str:
    return say("usage.proposal", name=possibilities[0]) if possibilities else ""


class DutchFormatter(click.HelpFormatter):
    """A help page with Dutch headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the first line."""
        super().write_usage(prog, args, prefix or say("usage.prefix"))

    def write_heading(self, heading: str) -> None:
        """Write a heading that click gives in English."""
        headings = {"Options": say("usage.options"), "Commands": say("usage.commands")}
        super().write_heading(headings.get(heading, heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write the explanations of options and commands."""
        dutch = [(name, text.replace("[required]", say("usage.required"))) for name, text in rows]
        super().write_dl(dutch, col_max, col_spacing)


class DutchContext(click.Context):
    """Where a command runs; it formats help as DutchFormatter does."""

    formatter_class = DutchFormatter


class DutchCommand(click.Command):
    """A command with a Dutch help page."""

    context_class = DutchContext

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": say("usage.options_metavar"), **kwargs})

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option --help, explained in Dutch."""
        return _explained(super().get_help_option(ctx))


class DutchGroup(click.Group):
    """A group of commands with Dutch help pages."""

    context_class = DutchContext
    command_class = DutchCommand

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        words = {name: say(f"usage.{name}") for name in ("options_metavar", "subcommand_metavar")}
        super().__init__(*args, **{**words, **kwargs})

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option --help, explained in Dutch."""
        return _explained(super().get_help_option(ctx))


def _explained(option: click.Option | None) -> click.Option | None:
    if option:
        option.help = say("usage.help")
    return option
