"""Prints, as JSON, what LIEF reads in shared libraries: python3 inspect_library.py FILE..."""

import json
import sys

import lief

lief.logging.disable()


def names(entries):
    return sorted(str(getattr(entry, "name", entry)) for entry in entries)


def facts_of_elf(binary):
    return {
        "machine": binary.header.machine_type.name,
        "is_shared": binary.header.file_type == lief.ELF.Header.FILE_TYPE.DYN,
        "exports": names(symbol for symbol in binary.exported_symbols),
        "libraries": names(binary.libraries),
        "imports": sorted(s.name for s in binary.dynamic_symbols if s.name and s.shndx == 0),
        # Versions of glibc that symbols ask for: none, or there is a floor.
        "versions": names(version for need in binary.symbols_version_requirement for version in need.get_auxiliary_symbols()),
        "is_stripped": not any(s.name in (".symtab", ".debug_info") for s in binary.sections),
    }


def facts_of_macho(binary):
    build = binary.build_version
    return {
        "machine": {"ARM64": "AARCH64"}.get(binary.header.cpu_type.name, binary.header.cpu_type.name),
        "is_shared": binary.header.file_type == lief.MachO.Header.FILE_TYPE.DYLIB,
        "exports": sorted(name_of(symbol) for symbol in binary.exported_symbols),
        # The first entry may be the library's own name.
        "libraries": sorted(c.name for c in binary.libraries if c.command == lief.MachO.LoadCommand.TYPE.LOAD_DYLIB),
        "imports": names(binary.imported_symbols),
        "versions": [],
        "minimum_version": ".".join(str(part) for part in list(build.minos)[:2]) if build else None,
        "is_signed": binary.has_code_signature,
        "own_name": next((c.name for c in binary.libraries if c.command == lief.MachO.LoadCommand.TYPE.ID_DYLIB), None),
        "is_stripped": not any(s.segment_name == "__DWARF" for s in binary.sections),
    }


def name_of(symbol):
    # C's names have an underscore in front on this system.
    return symbol.name[1:] if symbol.name.startswith("_") else symbol.name


def facts_of_pe(binary):
    return {
        "machine": {"AMD64": "X86_64", "ARM64": "AARCH64"}.get(binary.header.machine.name, binary.header.machine.name),
        "is_shared": binary.header.has_characteristic(lief.PE.Header.CHARACTERISTICS.DLL),
        "exports": names(binary.get_export().entries) if binary.has_exports else [],
        "libraries": names(binary.imports),
        "imports": sorted(entry.name for library in binary.imports for entry in library.entries),
        "versions": [],
        # The one entry that a stripped library has says that its time stamp is a hash.
        "is_stripped": not any(entry.type == lief.PE.Debug.TYPES.CODEVIEW for entry in binary.debug),
    }


READERS = {
    lief.Binary.FORMATS.ELF: facts_of_elf,
    lief.Binary.FORMATS.MACHO: facts_of_macho,
    lief.Binary.FORMATS.PE: facts_of_pe,
}


def facts_of(path):
    binary = lief.parse(path)
    if binary is None:
        return {"format": "unknown"}
    return {"format": binary.format.name, **READERS[binary.format](binary)}


print(json.dumps({path: facts_of(path) for path in sys.argv[1:]}))
