"""Paper from a page: what is on it, and what it must never do."""

import http.server
import threading

import pytest
from PySide6.QtPdf import QPdfDocument

from mapapp.webview.printing import PagePrinter
from mapapp.workspace.problems import Problem

PAGE = """<!doctype html><meta charset="utf-8"><style>h2 {{ break-before: page }}</style>
<h1>What we heard</h1><p id="words">Our library</p>{more}<h2>The end</h2>"""


@pytest.fixture
def printer(qapp):
    return PagePrinter()


@pytest.fixture
def page(tmp_path):
    def write(more=""):
        file = tmp_path / "report.html"
        file.write_text(PAGE.format(more=more), encoding="utf-8")
        return file

    return write


def words_of(pdf):
    document = QPdfDocument()
    assert document.load(str(pdf)) == QPdfDocument.Error.None_
    return [document.getAllText(number).text() for number in range(document.pageCount())]


def test_a_page_becomes_paper_with_its_words_as_words(printer, page, tmp_path):
    printer.print_pdf(page(), tmp_path / "report.pdf")

    first, second = words_of(tmp_path / "report.pdf")
    assert "What we heard" in first
    assert "Our library" in first
    assert "The end" in second


def test_paper_is_a4(printer, page, tmp_path):
    printer.print_pdf(page(), tmp_path / "report.pdf")

    document = QPdfDocument()
    document.load(str(tmp_path / "report.pdf"))
    size = document.pagePointSize(0)
    assert (size.width(), size.height()) == pytest.approx((595, 842), abs=2)  # points: 210 by 297 mm


def test_a_thread_may_ask_for_it(printer, page, tmp_path, qtbot):
    asking = threading.Thread(target=printer.print_pdf, args=(page(), tmp_path / "report.pdf"))
    asking.start()
    qtbot.waitUntil(lambda: not asking.is_alive(), timeout=30_000)

    assert len(words_of(tmp_path / "report.pdf")) == 2


def test_a_script_does_not_run(printer, page, tmp_path):
    script = "<script>document.getElementById('words').textContent = 'taken over'</script>"
    printer.print_pdf(page(script), tmp_path / "report.pdf")

    assert "Our library" in words_of(tmp_path / "report.pdf")[0]


def test_nothing_is_fetched(printer, page, tmp_path):
    asked = []

    class Listening(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_words):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listening)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = f"http://127.0.0.1:{server.server_port}"
        printer.print_pdf(page(f'<img src="{address}/a.png"><iframe src="{address}/b"></iframe>'), tmp_path / "r.pdf")
    finally:
        server.shutdown()
        server.server_close()

    assert asked == []


def test_a_page_that_is_not_there_is_said_so_and_leaves_nothing(printer, tmp_path):
    with pytest.raises(Problem, match="print-failed"):
        printer.print_pdf(tmp_path / "no such page.html", tmp_path / "report.pdf")
    assert not (tmp_path / "report.pdf").exists()


def test_a_folder_that_is_not_there_is_said_so(printer, page, tmp_path):
    with pytest.raises(Problem, match="print-failed"):
        printer.print_pdf(page(), tmp_path / "nowhere" / "report.pdf")


def test_who_waits_for_paper_when_the_app_ends_is_told_so(printer, page, tmp_path):
    told = []

    def ask():
        try:
            printer.print_pdf(page(), tmp_path / "report.pdf")
        except Problem as problem:
            told.append(problem.code)

    asking = threading.Thread(target=ask)
    asking.start()
    printer.close()  # nothing of Qt runs in between: the page cannot have been printed
    asking.join(30)

    assert told == ["print-failed"]
    ask()
    assert told == ["print-failed"] * 2
