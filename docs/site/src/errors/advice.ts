/** What to do about an error, and the page of the repository that has more on it. */
export interface Advice {
    readonly do: string;
    /** Relative to `docs`, with an anchor where there is one. */
    readonly see: string;
}

function advice(see: string, entries: Readonly<Record<string, string>>): [string, Advice][] {
    return Object.entries(entries).map(([code, text]) => [code, { do: text, see }]);
}

/**
 * What to do about each code, by class and code. The page of errors can't be written while one is missing, or one is here that no class has
 * any more.
 */
export const ADVICE: ReadonlyMap<string, Advice> = new Map([
    ...advice("../packages/core/README.md#what-you-meet-as-a-user-of-a-module", {
        "ArgumentTypeError.ERR_PYZIG_ARGUMENT":
            "Pass what the message asks for; `parameter` names the place, also within options and lists.",
        "ArgumentRangeError.ERR_PYZIG_ARGUMENT":
            "Pass a value in the range that the message names; `parameter` names the place.",
        "TypeRegistryError.ERR_PYZIG_TYPE_CLASH":
            "Install one version of all packages: the message names the two libraries. In a checkout, build both again.",
    }),
    ...advice("performance.md", {
        "OutOfMemoryError.OutOfMemory":
            "Give memory back (`destroy()`, `using`), take smaller inputs, or a machine with more. What you had is as it was.",
    }),
    ...advice("ownership.md", {
        "DestroyedError.ERR_PYZIG_DESTROYED":
            "Use objects before their block with `using` ends, or `destroy()` them later. What was borrowed goes with its owner. `PYZIG_LEAKS=1` shows where objects were made.",
    }),
    ...advice("graphs.md#removing", {
        "StaleReferenceError.ERR_PYZIG_STALE":
            "Ask for the node, edge or row anew, or test `exists` first: what it stood for is gone.",
    }),
    ...advice("architecture.md#building-and-loading", {
        "LibraryLoadError.ERR_PYZIG_LOAD":
            "Read `attempts`: it has each place that was tried, and why it did not work. Reinstall the package, or name a library in `PYZIG_<MODULE>_LIBRARY`.",
        "SettingError.ERR_PYZIG_SETTING":
            "Set the variable that the message names to one of the values that it lists, or unset it.",
        "ManifestMismatchError.ERR_PYZIG_MISMATCH":
            "`stale` says which side is older. Reinstall the package; in a checkout run `npx --yes pnpm@12 stubs`.",
    }),
    ...advice("ownership.md#threads", {
        "TransferError.ERR_PYZIG_TRANSFER":
            "Move an object together with all that belongs to it, post the message with its `transferList`, and take it in once.",
        "WorkerError.ERR_PYZIG_WORKER":
            "Look at `cause`. The function must not end its thread; what it was given is gone, so make it anew and call again.",
    }),
    ...advice("graphs.md#attributes-of-some-nodes", {
        "AttributeError.AttributeMissing": "Set the attribute that `key` names, or make it optional in the schema.",
        "AttributeError.AttributeMismatch": "`expected` says what is needed, `value` what is there.",
    }),
    ...advice("typegraphs.md#names-of-the-original", {
        "ValueError.ValueError": "Look at `cause` where there is one; otherwise the message says which value is wrong.",
    }),
    ...advice("graphs.md#the-same-node-is-the-same-object", {
        "GraphError.NoSuchNode":
            "Take numbers of nodes from this store, and keep objects rather than numbers over removals.",
        "GraphError.NoSuchEdge":
            "Take numbers of edges from this store, and keep objects rather than numbers over removals.",
    }),
    ...advice("graphs.md#several-views", {
        "GraphError.SourceNodeNotInGraph": "Insert the source into the view first: `view.insertNode(source)`.",
        "GraphError.TargetNodeNotInGraph": "Insert the target into the view first: `view.insertNode(target)`.",
        "GraphError.NodeNotInGraph": "Insert the node into the view first, or ask the view that has it.",
        "GraphError.DifferentStore":
            "Make all views that share nodes with `createView()` of one store, or copy by `toJSON` or a snapshot.",
        "GraphError.NotPrepared": "It is a defect of this package: please report it with the calls that led to it.",
    }),
    ...advice("graphs.md#a-first-graph", {
        "GraphError.SelfNode": "Leave the view's own node out of what you remove; destroy the view to be rid of it.",
    }),
    ...advice("graphs.md#many-at-once", {
        "GraphError.InvalidInbox":
            "It is a defect of this package: please report it with the attributes that were set.",
        "GraphError.LengthMismatch": "Give all columns of one call the same number of elements.",
    }),
    ...advice("graphs.md#attributes", {
        "GraphError.InvalidText":
            "A Zig function has set an attribute from bytes: let it decode them first, or leave them out.",
    }),
    ...advice("graphs.md#algorithms", {
        "GraphError.HasCycle": "Ask `findCycle()` for the cycle, and remove an edge of it; `node` is one of its nodes.",
        "GraphError.InvalidWeight":
            "Give every edge that counts a number of at least 0 under the attribute's name, or limit `edgeTypes`.",
    }),
    ...advice("graphs.md#json-and-snapshots", {
        "GraphError.InvalidSnapshot":
            "Take the bytes as `snapshot()` has returned them, all of them; `reason` says what is wrong.",
        "GraphJsonError.InvalidGraphJson": "Correct the JSON at `path`, which has the form that `toJSON()` gives.",
    }),
    ...advice("../packages/sexp/README.md#when-a-file-is-broken", {
        "ParseError.UnterminatedString":
            "Close the string; `line` and `column` say where it starts, `snippet` shows it.",
        "ParseError.UnterminatedList":
            "Add the parenthesis that is missing: `openedLine` and `openedColumn` say which list needs it.",
        "ParseError.UnexpectedRightParen": "Take the parenthesis out, or find the opening that is missing before it.",
        "ParseError.EmptyInput": "Check that it is the right file and that it was written whole: it holds nothing.",
        "ParseError.TrailingForm":
            "Give one list where one is expected, or parse the text as a document, which may have several.",
        "ParseError.TooDeep": "Raise `depthLimit` if the file is meant to be so; files of KiCad are far from it.",
        "ParseError.FileTooLarge": "Split the file: a document has less than 4 GB.",
        "ParseError.RawNewline": "Write `\\n` in the string, or parse without strict mode.",
        "ParseError.InvalidUtf8": "Convert the file to UTF-8, or parse without strict mode: then its bytes are kept.",
        "ParseError.InvalidEscape": "Correct what stands behind the backslash, or parse without strict mode.",
    }),
    ...advice("../packages/sexp/README.md#nodes", {
        "EditError.NoSuchNode": "Use nodes of this document only.",
        "EditError.AlreadyAttached": "Call `remove()` first, or insert a `clone()`.",
        "EditError.WouldMakeCycle": "Insert a `clone()`, or remove the inner node first.",
        "EditError.NotAList": "Ask `kind` first: atoms have no children.",
        "EditError.NotAnAtom": "Set a child by its index or head, as in `list.set(1, 0.2)`, instead of the list.",
        "EditError.NotOneAtom": "Pass a plain value, or one atom to `raw()`.",
        "EditError.IsDocument": "Work on `document.root`, or on what is in it.",
        "EditError.Detached": "Insert the node first: what was asked for needs a place.",
        "EditError.NotAChild": "Insert before a child of the same list.",
        "EditError.NotFinite": "Check what was computed before it is written.",
        "EditError.WouldBecomeComment": "Pass the text as a string instead of a `word()`, so that it is quoted.",
        "EditError.TooManyNodes": "Split the document, or save and load it: room of removed nodes is free then.",
    }),
    ...advice("kicad/queries.md", {
        "QueryError.InvalidPattern": "Correct the pattern at `position`; the message points to it.",
    }),
    ...advice("kicad/embedded-files.md", {
        "EmbeddedDataError.InvalidBase64": "The file is damaged there: take the content from a copy, or remove it.",
        "EmbeddedDataError.InvalidCompression":
            "The file is damaged there: take the content from a copy, or remove it.",
        "EmbeddedDataError.TooLarge": "Pass a higher `limit` if you trust the file; `size` says how much it needs.",
        "EmbeddedFileError.NoEmbeddedFile": "List the names with `embeddedFilesOf()`.",
        "EmbeddedFileError.NoContent": "Read it from where the footprint or symbol comes from: only its name is here.",
        "EmbeddedFileError.ChecksumMismatch":
            "Embed the file again from its source: its content was changed or damaged.",
    }),
    ...advice("kicad/files.md#when-something-is-wrong", {
        "KicadFormatError.KicadFormat": "Go through `diagnostics`, or load without strict mode and look at `check()`.",
        "ModelError.MissingField":
            "Add the list to the file, or set it through `node` before it is read; `path`, `line` and `column` say where.",
        "ModelError.InvalidValue":
            "`expected` and `found` say what was wanted; where words are limited, `allowed` has them.",
        "ModelError.UnknownField": "Use a name of a field: the message has the one that may have been meant.",
        "ModelError.UnknownKind": "Give the plain object one of the kinds that `allowed` lists.",
        "ModelError.WrongVersion":
            "Leave the field out, or `upgrade` the file first: files of its version don't have it.",
    }),
    ...advice("kicad/files.md#lists", {
        "ModelError.AlreadyAttached": "Push a `clone()`, or remove the object where it is.",
        "ModelError.Detached": "Put the object into a list first, or ask before it is removed.",
        "ModelError.OtherDocument": "Copy it with `document.import()`, or push its plain form (`toJSON()`).",
        "ModelError.NotAnItem": "Look the object up in this list: it is in another one, or was removed.",
    }),
    ...advice("kicad/files.md#open-edit-save", {
        "KicadKindError.WrongKind":
            "Open it with `Kicad.open()`, which finds out what it is; `found` is how it starts.",
    }),
    ...advice("kicad/properties.md", {
        "ItemError.NotFound": "`known` lists the names that are there.",
        "ItemError.Ambiguous": "Make the names differ, or pick one of the list yourself.",
        "ItemError.AlreadyThere": "Change the one that is there, or take another name.",
        "ItemError.Conflict": "Decide which of the two counts, and remove or change the other.",
        "ItemError.OtherVersion": "`upgrade` the older file first.",
    }),
    ...advice("kicad/geometry.md#the-outline-of-a-board", {
        "BoardOutlineError.NoOutline": "Draw the edge on Edge.Cuts, for instance with `addLines`.",
        "BoardOutlineError.OpenOutline":
            "Join the ends that `gaps` lists, or allow more room between them with `tolerance`.",
    }),
    ...advice("kicad/render.md", {
        "SymbolUnitError.NoUnit": "Ask for a unit that the symbol has: the message lists them.",
        "SymbolUnitError.NoParentSymbol": "Put the symbol that it extends into the same library.",
    }),
    ...advice("kicad/setup.md#the-stackup", {
        "StackupError.NoStackup": "Make one with `createStackup`.",
        "StackupError.NoCopper": "Give the board two layers of copper at least.",
        "StackupError.ThicknessOutOfReach":
            "Unlock layers, or ask for a thickness that leaves something for the dielectrics.",
    }),
    ...advice("kicad/upgrade.md", {
        "UpgradeError.NewerFile": "Leave it as it is: files can't become older.",
        "UpgradeError.NoVersions": "Leave it as it is: such files are the same for all versions.",
    }),
    ...advice("kicad/command-line.md#check", {
        "DiagnosticCode.unknown_root":
            "Check that it is a file of KiCad; if it is, it can be edited as a plain document.",
        "DiagnosticCode.newer_version": "Update this package. What it does not know stays as it is.",
        "DiagnosticCode.unknown_list":
            "Correct the name if it is misspelt: `suggestion` has what may have been meant. Otherwise it stays as it is.",
        "DiagnosticCode.unexpected_atom": "Take it out if it is a slip; otherwise it stays as it is.",
        "DiagnosticCode.wrong_type": "`expected` and `found` say what should be there.",
        "DiagnosticCode.invalid_number": "Write a finite number in decimal digits.",
        "DiagnosticCode.unknown_word": "Take a word of `allowed`; `suggestion` has what may have been meant.",
        "DiagnosticCode.missing_value": "Give the list its value, or take it out.",
        "DiagnosticCode.missing_field": "Add what `expected` names.",
        "DiagnosticCode.duplicate_field": "Take one of the two out.",
    }),
    ...advice("typegraphs.md#what-is-connected", {
        "IncompatibleTypesError.IncompatibleTypes":
            "Connect interfaces of one type: `typeA` and `typeB` say what they are.",
    }),
    ...advice("typegraphs.md#types-and-instances", {
        "TypeExistsError.TypeExists": "Take another name, or use the type that `type` is.",
        "TypeGraphInstantiationError.InstantiationFailed":
            "`kind` says why, `node` is the rule or type, `candidates` are names that may have been meant, `cycle` the types that contain each other.",
        "TypeGraphUsageError.NodeNotInGraph": "Insert the node into the view of the type graph first.",
        "TypeGraphUsageError.WrongGraph": "Pass nodes of the view that the type graph was made in.",
        "TypeGraphUsageError.NotAType": "Pass the node of a type: `types.getTypeByName(name)` has it.",
        "TypeGraphUsageError.NotATypeGraph": "Pass the node that `TypeGraph.create` has made.",
        "TypeGraphUsageError.WrongNode": "Pass the rule, reference or expression that the message asks for.",
        "TypeGraphUsageError.InvalidAttributes": "Change or leave out the attributes that the message names.",
        "TypeGraphUsageError.EmptyName": "Give the type a name.",
        "TypeGraphUsageError.LengthMismatch": "Give both lists the same number of elements.",
        "TypeGraphUsageError.OutOfRange": "Pass a number in the range that the message names.",
    }),
    ...advice("typegraphs.md#paths", {
        "TypeGraphPathError.InvalidPath":
            "`failingSegment` is where it fails, `candidates` has names that are there; `position` is where the text can't be read.",
        "TypeGraphResolveError.ReferenceNotResolved":
            "`kind` says what is not there, `resolvedSoFar` how far it came, `candidates` what may have been meant.",
    }),
    ...advice("typegraphs.md#inheritance-checks-copies", {
        "TypeGraphUsageError.DifferentStore": "Copy between views of one store, or go through JSON or a snapshot.",
        "DiagnosticCode.duplicate_identifier": "Rename one of the two children.",
        "DiagnosticCode.unresolved_path": "Correct the path: it starts at the type that the rule belongs to.",
        "DiagnosticCode.missing_reference": "Give the link rule both of its ends.",
    }),
    ...advice("kicad/command-line.md#what-all-commands-share", {
        "CommandError.Usage": "`kisexp help <command>` tells which options go together.",
        "CommandError.WrongKind": "Give the command files of a kind that the message names.",
        "CommandError.NoFiles": "Name a folder with files of KiCad in it.",
    }),
    ...advice("kicad/command-line.md#convert", {
        "CommandError.InvalidJson": "Take JSON as `kisexp convert --to json` prints it, with `$kind`.",
    }),
    ...advice("kicad/command-line.md#render", {
        "CommandError.NoSymbol":
            "The message has a name that may have been meant; `kisexp stats` tells what is in the file.",
    }),
]);
