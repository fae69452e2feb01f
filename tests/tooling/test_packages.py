"""What is handed to others carries the built page, and leaves behind what it was built from."""

import os
import subprocess
import sys
import tarfile
import zipfile

PAGE = "mapapp/_data/resources/web/"


def pack(checkout, kind, **environment):
    out = checkout / "out"
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(out)],
        cwd=checkout,
        env=os.environ | environment,
        check=True,
    )
    return next(out.glob("*.whl" if kind == "wheel" else "*.tar.gz"))


def names_in_wheel(wheel):
    with zipfile.ZipFile(wheel) as packed:
        return set(packed.namelist())


def test_a_wheel_carries_the_built_page_and_the_sample(checkout):
    names = names_in_wheel(pack(checkout, "wheel"))

    assert {f"{PAGE}dist/index.html", f"{PAGE}dist/main.js", f"{PAGE}dist/licences.txt"} <= names
    assert "mapapp/_data/resources/icons/used.json" in names
    assert "mapapp/_data/sample_layers/README.md" in names


def test_a_wheel_leaves_sources_packages_and_source_maps_behind(checkout):
    names = names_in_wheel(pack(checkout, "wheel"))

    assert [name for name in names if name.startswith(PAGE) and not name.startswith(f"{PAGE}dist/")] == []
    assert [name for name in names if name.endswith(".map") or "axe" in name] == []


def test_a_wheel_is_made_from_the_sdist_without_node(checkout, tmp_path):
    with tarfile.open(pack(checkout, "sdist")) as sdist:
        for member in sdist.getmembers():  # one by one: extractall's safe filter is missing from early 3.11
            if member.isfile():
                target = tmp_path / "unpacked" / member.name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(sdist.extractfile(member).read())
    (unpacked,) = (tmp_path / "unpacked").iterdir()

    wheel = pack(unpacked, "wheel", PATH="")

    assert f"{PAGE}dist/main.js" in names_in_wheel(wheel)
    assert not (unpacked / "resources" / "web" / "node_modules").exists()
