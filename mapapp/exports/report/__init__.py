"""The report for people: one page to read on a screen, or the same page printed as a PDF."""

from __future__ import annotations

import tempfile
from pathlib import Path

from mapapp.exports.closed_file import closed_file
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.opened_again import check_rows, marks_in
from mapapp.exports.outset import outset_in_degrees
from mapapp.exports.report.content import report_of_dataset
from mapapp.exports.report.page import ENTRY, rendered
from mapapp.exports.reporting import report_of
from mapapp.i18n import Texts
from mapapp.workspace.dataset import Dataset
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84


def write_html(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write the report as one HTML file with everything in it.

    Raises:
        Problem: ``export-crs-fixed``, ``report-too-long``, or the disk.
        Refusal, Cancelled: nothing was written.
    """
    with closed_file(target) as part:
        return _write(dataset, target, part, options, progress, HTML.id)


def write_pdf(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """The same report on A4; raises the same, and ``print-failed`` or ``print-missing`` where nothing can print."""
    if options.printer is None:
        raise Problem("print-missing", target)
    with tempfile.TemporaryDirectory(prefix="mapapp-report-") as folder:
        page = Path(folder) / "report.html"
        report = _write(dataset, target, page, options, progress, PDF.id)
        with closed_file(target) as part:
            options.printer.print_pdf(page, part)
    return report


def _write(
    dataset: Dataset, target: Path, page: Path, options: ExportOptions, progress: Progress, format: str
) -> ExportReport:
    _, still, tally = outset_in_degrees(dataset, target, options, progress)
    texts = Texts.load(dataset.project.language)
    report = report_of_dataset(dataset, options, texts, still, tally)
    with page.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(rendered(report, texts, report["figures"].languages))
    with page.open("rb") as file:
        check_rows(target, tally.rows, marks_in(file, ENTRY))
    counts = {one.layer.title: one.count for one in report["figures"].layers}
    return report_of(target, format, counts, tally, still)


HTML = Exporter("report", (".report.html",), write_html, fixed_crs=WGS84, for_people=True)
PDF = Exporter("pdf", (".pdf",), write_pdf, fixed_crs=WGS84, for_people=True, prints=True)
