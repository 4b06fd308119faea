/* In the place of the program, when the installer for Windows is tried without Windows: installer/windows/check.sh.

   It does what somebody sees of the program's commands, and no more: `self-test`; `demo REGISTER ...`; a register to
   open, beside which it leaves a note that it was opened; and without any of these it stays up for as long as a note
   that it leaves is there. `hold FILE` does that too, and lets nobody else at the file. */

#include <stdio.h>
#include <wchar.h>
#include <windows.h>

#define UP L"C:\\windows\\temp\\up.txt"

static int leave(const wchar_t *path, const char *words)
{
    FILE *file = _wfopen(path, L"w");
    if (!file)
        return 1;
    fputs(words, file);
    return fclose(file);
}

int main(void)
{
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count), note[MAX_PATH];

    if (count > 2 && !wcscmp(words[1], L"hold"))
        CreateFileW(words[2], GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (count < 2 || !wcscmp(words[1], L"hold")) {
        leave(UP, "up");
        while (GetFileAttributesW(UP) != INVALID_FILE_ATTRIBUTES)
            Sleep(50);
        return 0;
    }
    if (!wcscmp(words[1], L"self-test"))
        return 0;
    if (!wcscmp(words[1], L"demo") && count > 2)
        return leave(words[2], "a register");
    if (wcslen(words[1]) + 8 < MAX_PATH && wcsstr(words[1], L".vpr")) {
        swprintf(note, MAX_PATH, L"%ls.opened", words[1]);
        return leave(note, "opened");
    }
    return 9;
}
