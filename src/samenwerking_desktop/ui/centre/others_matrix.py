"""The second matrix of a cluster on the screen: cities by the names of the aspects that cities added."""

from __future__ import annotations

from collections.abc import Mapping

from ...centre.matrices import count_rows
from ...centre.other_tables import NOT_NAMED, other_matrix
from ...centre.others import OtherName, Place
from ...centre.picture import Picture
from ...centre.scores import Score
from ...centre.tables import SIGNS
from ...messages import say
from ...questionnaire.model import Cluster
from .marks import Mark, MatrixColumn, MatrixData, MatrixRow
from .matrix_data import city_names, legend, score_marks


def other_matrix_data(picture: Picture, names: Mapping[Place, OtherName], cluster: Cluster) -> MatrixData:
    """The matrix of the added aspects of a cluster; `names` are those of all wordings."""
    question, found = picture.questionnaire.score_question, other_matrix(picture, names, cluster)
    marks: dict[Score, Mark] = {**score_marks(question)}
    not_named = say("others.not_named")
    marks[NOT_NAMED] = Mark(SIGNS[NOT_NAMED.standing], not_named)
    rows = [
        MatrixRow(title, tuple(marks[score] for score in scores), (city.key, city.round))
        for title, city, scores in zip(city_names(found.cities), found.cities, found.scores, strict=True)
    ]
    counts = [found.count(column, picture) for column in range(len(found.names))]
    absent = SIGNS[NOT_NAMED.standing]
    foot = []
    for title, numbers in count_rows(question, counts):
        # Who did not name an aspect was not asked about it: here the sign means that.
        words = f"{absent}  {not_named}" if title.startswith(absent) else title
        foot.append(MatrixRow(words, tuple(Mark(str(number), words) for number in numbers)))
    sums = say("workbook.sums")
    foot.append(MatrixRow(sums, tuple(Mark(str(count.total), sums) for count in counts)))
    columns = [MatrixColumn(name) for name in found.names]
    head = say("column.municipality")
    return MatrixData(cluster.label, head, columns, rows, foot, legend(marks, rows))
