# SPDX-License-Identifier: Apache-2.0
"""Makes the locked environment in `.venv`, with the standard library only.

Looks for `uv` on the path; else installs the pinned one by name into `.tools`; where neither `venv`
nor `pip` works it says the one command that helps. Does nothing where the environment is current.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
TOOLS = ROOT / ".tools"
UV = "uv==0.13.8"
BIN = "Scripts" if os.name == "nt" else "bin"
STAMP = ENVIRONMENT / "made-from"


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036  it must be able to say so
        return _fail("Python 3.11 or newer is needed; this is " + sys.version.split()[0])
    wanted = _fingerprint()
    if STAMP.is_file() and STAMP.read_text() == wanted:
        return 0
    uv = _uv()
    if uv is None:
        return _fail("neither `venv` nor `pip` works here; on Debian or Ubuntu: apt-get install python3-venv")
    print("setting up .venv from requirements.lock ...", file=sys.stderr)
    python = ENVIRONMENT / BIN / ("python.exe" if os.name == "nt" else "python")
    environment = {**os.environ, "UV_COMPILE_BYTECODE": "1", "UV_LINK_MODE": "copy"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    steps = [
        [*uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, str(ENVIRONMENT)],
        [*uv, "pip", "sync", "--quiet", "--python", str(python), "--require-hashes", str(ROOT / "requirements.lock")],
        [
            *uv,
            "pip",
            "install",
            "--quiet",
            "--python",
            str(python),
            "--no-deps",
            "--no-build-isolation",
            "--editable",
            str(ROOT),
        ],
    ]
    for step in steps:
        done = subprocess.run(step, env=environment, cwd=ROOT, check=False)
        if done.returncode:
            return _fail(f"this step failed: {' '.join(step)}")
    STAMP.write_text(wanted)
    return 0


def _fingerprint() -> str:
    content = (ROOT / "requirements.lock").read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    return hashlib.sha256(content + sys.version.encode() + str(ROOT).encode()).hexdigest()


def _uv() -> list[str] | None:
    found = shutil.which("uv")
    if found:
        return [found]
    inside = TOOLS / BIN / ("uv.exe" if os.name == "nt" else "uv")
    if inside.is_file():
        return [str(inside)]
    if _quiet([sys.executable, "-m", "venv", str(TOOLS)]):
        python = TOOLS / BIN / ("python.exe" if os.name == "nt" else "python")
        if _quiet([str(python), "-m", "pip", "install", "--quiet", UV]) and inside.is_file():
            return [str(inside)]
    target = TOOLS / "packages"
    if _quiet([sys.executable, "-m", "pip", "install", "--quiet", "--target", str(target), UV]):
        os.environ["PYTHONPATH"] = str(target)
        return [sys.executable, "-m", "uv"]
    return None


def _quiet(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _fail(message: str) -> int:
    print(f"setup: {message}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
