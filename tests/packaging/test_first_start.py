"""The first start: what is missing is installed, or one sentence says what to install."""

import sys

import pytest

from tests.packaging.conftest import TEST_TOOLS, Machine


def test_the_first_start_makes_the_environment_under_the_pins_and_opens_the_desk(machine: Machine) -> None:
    done = machine.run()
    assert done.returncode == 0
    installs = machine.calls("python -m pip install")
    assert [call.split(" -c ")[1] for call in installs] == [
        "packaging/constraints.txt hatchling editables",
        "packaging/constraints.txt --no-build-isolation -e .",
    ]
    assert machine.calls()[-1] == "python -P -m tracker"


def test_what_the_script_says_stays_out_of_the_programs_output(machine: Machine) -> None:
    done = machine.run("standing", "--json")
    assert done.stdout.splitlines() == [str(machine.caller), "standing", "--json"]
    assert "once" in done.stderr


def test_a_bare_debian_gets_python_and_the_libraries_in_one_quiet_install(bare_machine: Machine) -> None:
    bare_machine.lists.touch()
    done = bare_machine.run()
    assert done.returncode == 0, done.stderr
    (install,) = bare_machine.calls("apt-get")
    assert " --no-install-recommends python3 python3-venv libegl1 " in install
    assert (
        install.replace(" fonts-droid-fallback", "")
        .replace(" fonts-nanum", "")
        .endswith("libxcb-shape0 (noninteractive)")
    )
    assert "hledger" not in install


def test_the_package_lists_are_fetched_only_when_the_install_fails_without(bare_machine: Machine) -> None:
    assert bare_machine.run().returncode == 0
    assert ["update" in call for call in bare_machine.calls("apt-get")] == [False, True, False]


def test_only_what_is_missing_is_installed(bare_machine: Machine) -> None:
    bare_machine.lists.touch()
    bare_machine.put("python3", bare_machine.spare_python.read_text())
    known = bare_machine.spare_ldconfig.read_text().replace("libxcb-cursor.so.0", "")
    bare_machine.put("ldconfig", known)
    assert bare_machine.run().returncode == 0
    (install,) = bare_machine.calls("apt-get")
    assert (
        install.replace(" fonts-droid-fallback", "")
        .replace(" fonts-nanum", "")
        .endswith("--no-install-recommends libxcb-cursor0 (noninteractive)")
    )


def test_a_user_installs_through_sudo(bare_machine: Machine) -> None:
    bare_machine.lists.touch()
    bare_machine.put("id", "#!/bin/sh\necho 1000\n")
    bare_machine.put("sudo", '#!/bin/sh\nprintf \'sudo %s\\n\' "$*" >>"$LOG"\nexec "$@"\n')
    assert bare_machine.run().returncode == 0
    assert len(bare_machine.calls("sudo env DEBIAN_FRONTEND=noninteractive apt-get")) == 1


@pytest.mark.parametrize("sudo", ["", "#!/bin/sh\nexit 1\n"], ids=["no sudo", "not allowed to"])
def test_a_user_without_sudo_is_told_what_to_ask_for(bare_machine: Machine, sudo: str) -> None:
    bare_machine.put("id", "#!/bin/sh\necho 1000\n")
    if sudo:
        bare_machine.put("sudo", sudo)
    done = bare_machine.run()
    assert done.returncode == 3
    assert not bare_machine.calls("apt-get")
    sentence = done.stderr.splitlines()[-1]
    assert "ask an administrator to run 'apt-get install python3 python3-venv libegl1 " in sentence


def test_a_system_without_apt_is_told_what_to_install(bare_machine: Machine) -> None:
    (bare_machine.bin / "apt-get").unlink()
    done = bare_machine.run()
    assert done.returncode == 3
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith("Latitude needs Python 3.11 or newer with its venv module, libEGL.so.1, ")


def test_an_older_python_is_not_taken(bare_machine: Machine) -> None:
    (bare_machine.bin / "apt-get").unlink()
    pretend = "import sys; sys.version_info = (3, 9, 2); "
    bare_machine.put("python3", f"#!/bin/sh\nexec '{sys.executable}' -c \"{pretend}$2\"\n")
    done = bare_machine.run()
    assert done.returncode == 3
    assert "Python 3.11 or newer" in done.stderr


def test_a_newer_python_beside_an_older_one_is_taken(machine: Machine) -> None:
    machine.put("python3", "#!/bin/sh\nexit 1\n")
    machine.put("python3.12", machine.spare_python.read_text())
    assert machine.run().returncode == 0


def test_packages_that_cannot_be_had_end_in_one_sentence_after_the_reason(bare_machine: Machine) -> None:
    bare_machine.put("apt-get", "#!/bin/sh\necho 'Temporary failure resolving the mirror'\nexit 100\n")
    done = bare_machine.run()
    assert done.returncode == 3
    lines = done.stderr.splitlines()
    assert "Temporary failure resolving the mirror" in lines
    assert lines[-1].startswith("The system's packages could not be installed: see above")
    assert not (bare_machine.house / ".venv").exists()


@pytest.mark.parametrize("tool", TEST_TOOLS)
def test_the_tests_own_tools_are_asked_for_by_the_test_command_alone(machine: Machine, tool: str) -> None:
    for name in TEST_TOOLS:
        if name != tool:
            machine.put(name, "#!/bin/sh\n")
    assert machine.run("--version").returncode == 0
    done = machine.run("test")
    assert done.returncode == 3
    assert f"Latitude needs {tool}:" in done.stderr
