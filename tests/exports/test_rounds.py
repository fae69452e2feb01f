"""What was done together is in the planner's file: rounds in a table of their own, results with contributions."""

import subprocess

from mapapp.exports import ExportOptions, geopackage
from mapapp.workspace.progress import silent
from tests.exports.datasets import DOTS, FIRST, ODD_WORDS, PROMPT, SECOND, with_rounds
from tests.exports.test_geopackage import ask, validator


def test_rounds_and_results_are_in_a_file_to_which_the_validator_has_nothing_to_say(tmp_path):
    report = geopackage.write(with_rounds(), tmp_path / "out.gpkg", ExportOptions(), silent)

    assert report.along == {"Comments": 3, "Rounds": 2, "Results of rounds": 2}
    assert ask(report.path, "SELECT round_uuid, question, dots FROM Rounds ORDER BY round_uuid") == [
        (DOTS, ODD_WORDS[0], 3),
        (PROMPT, "What do you miss?", None),
    ]
    joined = (
        'SELECT f.uuid, o.question, r.placed FROM "Ideas – points" AS f '
        'JOIN ideas_round_result_map ON base_id = f.fid JOIN "Results of rounds" AS r ON related_id = r.fid '
        "JOIN Rounds AS o ON o.round_uuid = r.round_uuid ORDER BY f.fid"
    )
    assert ask(report.path, joined) == [(FIRST, ODD_WORDS[0], 12), (SECOND, ODD_WORDS[0], None)]
    said = subprocess.run([*validator(), str(report.path)], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")
