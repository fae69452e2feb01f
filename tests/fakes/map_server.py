"""Somebody who serves tiles of a map over HTTP on this machine, and remembers what was asked of them."""

import io
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from PIL import Image


def picture(colour=(20, 120, 200)):
    """A tile of one colour as PNG."""
    data = io.BytesIO()
    Image.new("RGB", (256, 256), colour).save(data, "PNG")
    return data.getvalue()


class MapServer:
    """`asked` are paths with their headers, oldest first; `headers`, `status` and `body` are what it answers with,
    once it is `open`."""

    def __init__(self):
        self.asked = []
        self.status = 200
        self.body = picture()
        self.headers = {}
        self.open = threading.Event()
        self.open.set()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self._server.server_port}/{{z}}/{{x}}/{{y}}.png"

    @property
    def paths(self):
        return [path for path, _ in self.asked]

    def close(self):
        """A second time is nothing."""
        self.open.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _handler(self):
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                server.open.wait(20)
                server.asked.append((self.path, dict(self.headers)))
                known = self.headers.get("If-None-Match")
                same = known is not None and known == server.headers.get("ETag")
                self.send_response(304 if same else server.status)
                for name, value in server.headers.items():
                    self.send_header(name, value)
                body = b"" if same else server.body
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                """Nobody reads along."""

        return Handler
