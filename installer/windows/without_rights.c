/* Start a program as somebody who is no administrator, and end with its status. Whoever runs Wine is one.

   without_rights.exe PROGRAM ... */

#define _WIN32_WINNT 0x0a00
#include <wchar.h>
#include <windows.h>

int main(void)
{
    HANDLE own, less;
    BYTE sid[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof sid, status = 100;
    SID_AND_ATTRIBUTES administrators = {sid, 0};
    STARTUPINFOW start = {sizeof start};
    PROCESS_INFORMATION made;
    wchar_t *line = GetCommandLineW();

    line += wcscspn(line, L" ");
    line += wcsspn(line, L" ");
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own) ||
        !CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, sid, &size) ||
        !CreateRestrictedToken(own, 0, 1, &administrators, 0, NULL, 0, NULL, &less) ||
        !CreateProcessAsUserW(less, NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &start, &made))
        return 100;
    WaitForSingleObject(made.hProcess, INFINITE);
    GetExitCodeProcess(made.hProcess, &status);
    return status;
}
