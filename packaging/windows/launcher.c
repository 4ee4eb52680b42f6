/* Latitude.exe: opens the desk as a program of its own, with its own icon and name in the task bar. Knows no ledger.
 *
 * The program lies in `program` beside it. When an update was cut off between its two renames, the one before is still
 * there as `program.old` and takes its place back. The mutex says to an installer that the desk is open.
 */
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

#define ROOM 32768
typedef int (*py_main)(int, wchar_t **);

static wchar_t folder[ROOM], path[ROOM], before[ROOM], self[ROOM];

static int is_there(const wchar_t *name) { return GetFileAttributesW(name) != INVALID_FILE_ATTRIBUTES; }

static wchar_t *beside(wchar_t *into, const wchar_t *name) {
    wcscpy(into, folder);
    return wcscat(into, name);
}

static int fail(void) {
    MessageBoxW(NULL, L"Latitude's program is not complete: run its installer again.\nThe ledger is not touched by this.",
                L"Latitude", MB_ICONERROR | MB_OK);
    return 3;
}

int WINAPI wWinMain(HINSTANCE own, HINSTANCE none, PWSTR line, int show) {
    (void)own, (void)none, (void)line, (void)show;
    DWORD length = GetModuleFileNameW(NULL, self, ROOM - 64);
    if (length == 0 || length >= ROOM - 64) return fail();
    wcscpy(folder, self);
    wchar_t *slash = wcsrchr(folder, L'\\');
    if (slash == NULL) return fail();
    slash[1] = 0;
    if (!is_there(beside(path, L"program")) && is_there(beside(before, L"program.old"))) MoveFileW(before, path);

    CreateMutexW(NULL, FALSE, L"Local\\Latitude.desk"); /* held until the process ends, however it ends */
    HMODULE python = LoadLibraryExW(beside(path, L"program\\" PYTHON_DLL), NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    py_main run = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (run == NULL) return fail();
    wchar_t **words = calloc((size_t)__argc + 3, sizeof *words);
    if (words == NULL) return fail();
    words[0] = self;
    words[1] = L"-m";
    words[2] = L"tracker";
    for (int at = 1; at < __argc; at++) words[at + 2] = __wargv[at];
    return run(__argc + 2, words);
}
