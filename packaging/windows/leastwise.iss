; Installs Leastwise for the user alone, without rights of an administrator. The user's own data
; lies in {localappdata}\leastwise, which neither the installer nor the uninstaller touches.
; Version, Program, Icon and Result come from packaging/windows.py. Keep this file UTF-8 with a BOM.
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

[CustomMessages]
en.AddToPath=Add the command leastwise to your PATH
de.AddToPath=Den Befehl leastwise in Ihren PATH aufnehmen
es.AddToPath=Añadir el comando leastwise a su PATH
fr.AddToPath=Ajouter la commande leastwise à votre PATH
ja.AddToPath=leastwise コマンドを PATH に追加する
en.ModelFile=GGUF model
de.ModelFile=GGUF-Modell
es.ModelFile=Modelo GGUF
fr.ModelFile=Modèle GGUF
ja.ModelFile=GGUF モデル

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "association"; Description: "{cm:AssocFileExtension,Leastwise,.gguf}"; Flags: unchecked
Name: "path"; Description: "{cm:AddToPath}"; Flags: unchecked

[InstallDelete]
; an earlier version's libraries must not stay beside the new ones
Type: filesandordirs; Name: "{app}\_internal"

[UninstallDelete]
; a GPU's library was put there after the installation
Type: filesandordirs; Name: "{app}\_internal"

[Files]
#ifdef Signed
Source: "{#Program}\*.exe"; DestDir: "{app}"; Flags: ignoreversion signonce
Source: "{#Program}\*"; DestDir: "{app}"; Excludes: "\*.exe"; Flags: ignoreversion recursesubdirs createallsubdirs
#else
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
#endif

[Icons]
Name: "{autoprograms}\Leastwise"; Filename: "{app}\leastwise-window.exe"
Name: "{autodesktop}\Leastwise"; Filename: "{app}\leastwise-window.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "Leastwise.gguf"; ValueData: ""; Flags: uninsdeletevalue; Tasks: association
Root: HKCU; Subkey: "Software\Classes\Leastwise.gguf"; ValueType: string; ValueData: "{cm:ModelFile}"; Flags: uninsdeletekey; Tasks: association
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
