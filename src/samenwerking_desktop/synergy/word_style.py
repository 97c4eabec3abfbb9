"""How the Word document looks: page, styles, numbering of headings and lists, language. Nothing that it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..messages import language_tag

if TYPE_CHECKING:
    from docx.document import Document as Word

TITLE, SUBTITLE, BULLET = "Title", "Subtitle", "List Bullet"
FACT, CONTENTS, TABLE, CELL = "Verslaggegeven", "Inhoudstitel", "Verslagtabel", "Verslagcel"
_FONT = "Calibri"
_INK, _QUIET, _ACCENT = "1F2933", "52606D", "1D5A96"
_HEAD_FILL, _LINE = "E4E9EE", "9AA5B1"
# Of each level of heading: size in points, space before and after.
_HEADINGS = ((18, 24, 8), (13, 16, 6), (11, 12, 4))
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_HEADING_NUMBERS, _BULLETS = 90, 91

_NUMBERING = (
    f"""<w:abstractNum {_W} w:abstractNumId="{_HEADING_NUMBERS}"><w:multiLevelType w:val="multilevel"/>"""
    + "".join(
        f"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
        <w:pStyle w:val="Heading{level + 1}"/>
        <w:suff w:val="tab"/><w:lvlText w:val="{".".join(f"%{each + 1}" for each in range(level + 1))}"/>
        <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl>"""
        for level, indent in enumerate((567, 794, 907))
    )
    + "</w:abstractNum>",
    f"""<w:abstractNum {_W} w:abstractNumId="{_BULLETS}"><w:multiLevelType w:val="hybridMultilevel"/>
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>
    <w:lvlText w:val="•"/><w:lvlJc w:val="left"/>
    <w:pPr><w:ind w:left="340" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>""",
)
_TABLE_STYLE = f"""<w:style {_W} w:type="table" w:customStyle="1" w:styleId="{TABLE}"><w:name w:val="{TABLE}"/>
<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>
<w:tblPr><w:tblBorders>{
    "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
}</w:tblBorders>
<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>
<w:bottom w:w="50" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{_HEAD_FILL}"/></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>"""


def contents_style(level: int) -> str:
    """The style of a line of the table of contents, as Word itself calls it."""
    return f"toc {level}"


def prepare(word: Word) -> None:
    """Make an empty document look as ours do."""
    _page(word)
    _language(word)
    _numbering(word)
    _texts(word)
    _headings(word)
    _lists(word)
    _added(word)
    _drop_thumbnail(word)


def _page(word: Word) -> None:
    from docx.shared import Mm

    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22.5)
    section.top_margin, section.bottom_margin = Mm(24), Mm(22)


def _language(word: Word) -> None:
    """In the defaults of the document, so that everything that is typed in it later has it too."""
    from docx.oxml.ns import qn

    for found in word.styles.element.iter(qn("w:lang")):
        for name in ("val", "eastAsia"):
            found.set(qn(f"w:{name}"), language_tag())
    for found in word.settings.element.iter(qn("w:themeFontLang")):
        found.set(qn("w:val"), language_tag())


def _numbering(word: Word) -> None:
    from docx.oxml import parse_xml

    part = word.part.numbering_part.element
    for abstract in reversed(_NUMBERING):
        part.insert(0, parse_xml(abstract))
    for number in (_HEADING_NUMBERS, _BULLETS):
        part.append(parse_xml(f'<w:num {_W} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


def _texts(word: Word) -> None:
    from docx.shared import Pt

    normal = _font(word.styles["Normal"], 10.5, _INK)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    title = _font(word.styles[TITLE], 32, _ACCENT, bold=True)
    title.paragraph_format.space_before, title.paragraph_format.space_after = Pt(190), Pt(6)
    _border(title, None)
    subtitle = _font(word.styles[SUBTITLE], 15, _QUIET)
    subtitle.paragraph_format.space_after = Pt(30)
    _border(subtitle, _ACCENT)
    caption = _font(word.styles["Caption"], 9.5, _QUIET, bold=True)
    caption.paragraph_format.space_before, caption.paragraph_format.space_after = Pt(8), Pt(3)
    caption.paragraph_format.keep_with_next = True
    for name in ("Header", "Footer"):
        style = _font(word.styles[name], 8.5, _QUIET)
        _tabs(style, right=165)


def _headings(word: Word) -> None:
    from docx.shared import Pt

    for level, (size, before, after) in enumerate(_HEADINGS, 1):
        style = _font(word.styles[f"Heading {level}"], size, _ACCENT if level < len(_HEADINGS) else _INK, bold=True)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.keep_with_next = True
        _number(style, _HEADING_NUMBERS, level - 1)


def _lists(word: Word) -> None:
    from docx.shared import Pt, Twips

    bullet, further = word.styles[BULLET], word.styles["List Continue"]
    _number(bullet, _BULLETS, 0)
    for style in (bullet, further):
        style.paragraph_format.space_after = Pt(3)
    further.paragraph_format.left_indent = Twips(340)


def _added(word: Word) -> None:
    """The styles that the template does not have."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml import parse_xml
    from docx.shared import Mm, Pt

    fact = word.styles.add_style(FACT, WD_STYLE_TYPE.PARAGRAPH)
    fact.base_style = word.styles["Normal"]
    fact.paragraph_format.left_indent, fact.paragraph_format.first_line_indent = Mm(50), Mm(-50)
    fact.paragraph_format.tab_stops.add_tab_stop(Mm(50))
    cell = _font(word.styles.add_style(CELL, WD_STYLE_TYPE.PARAGRAPH), 9.5, _INK)
    cell.base_style = word.styles["Normal"]
    cell.paragraph_format.space_before = cell.paragraph_format.space_after = Pt(1)
    cell.paragraph_format.line_spacing = 1.0
    contents = _font(word.styles.add_style(CONTENTS, WD_STYLE_TYPE.PARAGRAPH), 18, _ACCENT, bold=True)
    contents.paragraph_format.space_after = Pt(10)
    for level, (left, hanging) in enumerate(((8, 8), (20, 12)), 1):
        line = word.styles.add_style(contents_style(level), WD_STYLE_TYPE.PARAGRAPH, builtin=True)
        line.base_style = word.styles["Normal"]
        line.font.bold = level == 1
        line.paragraph_format.space_before, line.paragraph_format.space_after = Pt(6 if level == 1 else 0), Pt(2)
        line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = Mm(left), Mm(-hanging)
        _tabs(line, right=165)
        line.paragraph_format.tab_stops.add_tab_stop(Mm(left))
    word.styles.element.append(parse_xml(_TABLE_STYLE))


def _font(style: Any, size: float, colour: str, *, bold: bool | None = None) -> Any:
    """Give a style our letter; the template's own, of its theme, would win otherwise."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(size), RGBColor.from_string(colour)
    style.font.bold, style.font.italic = bold, None
    fonts = style.element.rPr.find(qn("w:rFonts"))
    for name in [name for name in fonts.attrib if name.casefold().endswith("theme")]:
        del fonts.attrib[name]
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), _FONT)
    for extra in ("w:spacing", "w:kern"):
        for found in style.element.rPr.findall(qn(extra)):
            style.element.rPr.remove(found)
    return style


def _number(style: Any, number: int, level: int) -> None:
    """Have the paragraphs of a style numbered."""
    about = style.element.get_or_add_pPr().get_or_add_numPr()
    about.get_or_add_numId().val = number
    about.get_or_add_ilvl().val = level


def _border(style: Any, colour: str | None) -> None:
    """A line above, or none at all."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    about = style.element.get_or_add_pPr()
    for old in about.findall(qn("w:pBdr")):
        about.remove(old)
    if colour:
        line = f'<w:pBdr {_W}><w:bottom w:val="single" w:sz="12" w:space="10" w:color="{colour}"/></w:pBdr>'
        about.insert_element_before(
            parse_xml(line), "w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc"
        )


def _tabs(style: Any, right: int) -> None:
    """One stop, at the right edge of the text (in millimetres), instead of those that the template has."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    style.paragraph_format.tab_stops.clear_all()
    style.paragraph_format.tab_stops.add_tab_stop(Mm(right), WD_TAB_ALIGNMENT.RIGHT)


def _drop_thumbnail(word: Word) -> None:
    """The picture of an empty page that the template brings."""
    relations = word.part.package.rels
    for name in [name for name, each in relations.items() if each.reltype.endswith("/thumbnail")]:
        relations.pop(name)
