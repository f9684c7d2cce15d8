; Installs Leastwise for the user alone, without rights of an administrator.
; The figures in #define come from packaging/windows.py.
#ifndef Version
  #error run packaging/build.py windows, which names version, folder, icon and result
#endif

[Setup]
AppId={{7C1E0C57-6C5B-4E0B-9D57-3A0B7E3B6A21}
AppName=Leastwise
AppVersion={#Version}
AppPublisher=The Leastwise authors
DefaultDirName={localappdata}\Programs\Leastwise
DefaultGroupName=Leastwise
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename={#Result}
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\leastwise-window.exe
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
WizardStyle=modern
#ifdef Signed
SignTool=signtool
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "association"; Description: "{cm:AssocFileExtension,Leastwise,.gguf}"; Flags: unchecked
Name: "path"; Description: "Add the command leastwise to the user's PATH"; Flags: unchecked

[InstallDelete]
; an earlier version's libraries must not stay beside the new ones
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Leastwise"; Filename: "{app}\leastwise-window.exe"
Name: "{autodesktop}\Leastwise"; Filename: "{app}\leastwise-window.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "Leastwise.gguf"; ValueData: ""; Flags: uninsdeletevalue; Tasks: association
Root: HKCU; Subkey: "Software\Classes\Leastwise.gguf"; ValueType: string; ValueData: "GGUF model"; Flags: uninsdeletekey; Tasks: association
Root: HKCU; Subkey: "Software\Classes\Leastwise.gguf\shell\open\command"; ValueType: string; ValueData: """{app}\leastwise-window.exe"" ""%1"""; Tasks: association
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Check: NotOnPath; Tasks: path

[Run]
Filename: "{app}\leastwise-window.exe"; Description: "{cm:LaunchProgram,Leastwise}"; Flags: nowait postinstall skipifsilent

[Code]
function PathOfUser: string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Result) then
    Result := '';
end;

function NotOnPath: Boolean;
begin
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(PathOfUser) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Whole, Part: string;
  Place: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  Whole := ';' + PathOfUser + ';';
  Part := ';' + ExpandConstant('{app}') + ';';
  Place := Pos(Uppercase(Part), Uppercase(Whole));
  if Place = 0 then
    exit;
  Delete(Whole, Place, Length(Part) - 1);
  RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Copy(Whole, 2, Length(Whole) - 2));
end;
