//! Names and doc comments that reflection does not give: read from the Zig sources with `std.zig.Ast`.
//!
//! Reflection names a type by the file it is declared in and its path there (`Parser.ParseOptions`); this index finds that declaration again,
//! follows aliases (`pub const parse = @import("Parser.zig").parse;`), and reads parameter names and comments off it.
const std = @import("std");
const Allocator = std.mem.Allocator;
const Ast = std.zig.Ast;

/// A parsed source file. `path` is relative to the module's folder, with dots and without `.zig`: the prefix of its types' names.
pub const File = struct {
    module: []const u8,
    path: []const u8,
    directory: []const u8,
    ast: Ast,
};

/// A struct, enum, … in a source file: the file itself, or a container declared in it.
pub const Container = struct {
    file: *const File,
    /// Null for the file itself.
    node: ?Ast.Node.Index,

    fn members(container: Container, buffer: *[2]Ast.Node.Index) []const Ast.Node.Index {
        const ast = container.file.ast;
        const node = container.node orelse return ast.rootDecls();
        return (ast.fullContainerDecl(buffer, node) orelse return &.{}).ast.members;
    }
};

/// A declaration in a container.
pub const Declaration = struct {
    container: Container,
    node: Ast.Node.Index,
};

/// A parameter of a function.
pub const Parameter = struct {
    name: []const u8,
    documentation: []const u8,
};

pub const Error = error{ SourceNotFound, OutOfMemory };

pub const Sources = struct {
    arena: Allocator,
    files: std.ArrayList(*File) = .empty,

    /// Adds every `.zig` file below `directory`.
    pub fn addModule(sources: *Sources, io: std.Io, module: []const u8, directory: []const u8) !void {
        var root = try std.Io.Dir.cwd().openDir(io, directory, .{ .iterate = true });
        defer root.close(io);
        var walker = try root.walk(sources.arena);
        defer walker.deinit();
        while (try walker.next(io)) |entry| {
            if (entry.kind != .file or !std.mem.endsWith(u8, entry.path, ".zig")) continue;
            const text = try root.readFileAllocOptions(io, entry.path, sources.arena, .unlimited, .of(u8), 0);
            const dotted = try sources.arena.dupe(u8, entry.path[0 .. entry.path.len - ".zig".len]);
            std.mem.replaceScalar(u8, dotted, '/', '.');
            std.mem.replaceScalar(u8, dotted, '\\', '.');
            const file = try sources.arena.create(File);
            file.* = .{
                .module = module,
                .path = dotted,
                .directory = try sources.arena.dupe(u8, std.fs.path.dirname(entry.path) orelse ""),
                .ast = try .parse(sources.arena, text, .{}),
            };
            try sources.files.append(sources.arena, file);
        }
        std.mem.sort(*File, sources.files.items, {}, precedes);
    }

    fn precedes(_: void, left: *File, right: *File) bool {
        return std.mem.lessThan(u8, left.path, right.path);
    }

    /// The container that reflection calls `type_name`; `module` is searched first.
    pub fn containerOf(sources: *const Sources, module: []const u8, type_name: []const u8) Error!Container {
        return sources.containerIn(module, type_name) orelse {
            for (sources.files.items) |file| {
                if (sources.containerIn(file.module, type_name)) |found| return found;
            }
            return error.SourceNotFound;
        };
    }

    fn containerIn(sources: *const Sources, module: []const u8, type_name: []const u8) ?Container {
        for (sources.files.items) |file| {
            if (!std.mem.eql(u8, file.module, module)) continue;
            if (std.mem.eql(u8, file.path, type_name)) return .{ .file = file, .node = null };
            if (type_name.len <= file.path.len or type_name[file.path.len] != '.' or !std.mem.startsWith(u8, type_name, file.path)) continue;
            var container: Container = .{ .file = file, .node = null };
            var names = std.mem.splitScalar(u8, type_name[file.path.len + 1 ..], '.');
            while (names.next()) |name| {
                const declaration = sources.find(container, name) orelse break;
                container = sources.containerAt(declaration) orelse break;
            } else return container;
        }
        return null;
    }

    /// The declaration `name` of a container, aliases followed.
    pub fn declarationOf(sources: *const Sources, container: Container, name: []const u8) Error!Declaration {
        return sources.follow(sources.find(container, name) orelse return error.SourceNotFound) orelse error.SourceNotFound;
    }

    /// The error set that `module` declares under `name`, in whatever file; else that of another module.
    pub fn errorSet(sources: *const Sources, module: []const u8, name: []const u8) Error!Declaration {
        return sources.errorSetIn(module, true, name) orelse sources.errorSetIn(module, false, name) orelse error.SourceNotFound;
    }

    fn errorSetIn(sources: *const Sources, module: []const u8, within: bool, name: []const u8) ?Declaration {
        for (sources.files.items) |file| {
            if (std.mem.eql(u8, file.module, module) != within) continue;
            const found = sources.find(.{ .file = file, .node = null }, name) orelse continue;
            const followed = sources.follow(found) orelse continue;
            const initial = initialOf(followed) orelse continue;
            switch (followed.container.file.ast.nodeTag(initial)) {
                .error_set_decl, .merge_error_sets => return followed,
                else => {},
            }
        }
        return null;
    }

    /// The comment of an error within the sources of a module.
    pub fn errorComment(sources: *const Sources, set: Declaration, name: []const u8) Error![]const u8 {
        if (try sources.errorCommentIn(set, name)) |text| return text;
        for (sources.files.items) |file| {
            if (!std.mem.eql(u8, file.module, set.container.file.module)) continue;
            for (file.ast.rootDecls()) |node| {
                const declaration: Declaration = .{ .container = .{ .file = file, .node = null }, .node = node };
                if (try sources.errorCommentIn(declaration, name)) |text| return text;
            }
        }
        return error.SourceNotFound;
    }

    fn errorCommentIn(sources: *const Sources, declaration: Declaration, name: []const u8) Error!?[]const u8 {
        const ast = &declaration.container.file.ast;
        const initial = initialOf(declaration) orelse return null;
        if (ast.nodeTag(initial) != .error_set_decl) return null;
        var token = ast.nodeMainToken(initial);
        while (token < ast.lastToken(initial)) : (token += 1) {
            if (ast.tokenTag(token) != .identifier or !std.mem.eql(u8, identifier(ast, token), name)) continue;
            return try sources.commentBefore(ast, token);
        }
        return null;
    }

    /// The parameters of a function declaration, all of them.
    pub fn parameters(sources: *const Sources, declaration: Declaration) Error![]const Parameter {
        const ast = &declaration.container.file.ast;
        var buffer: [1]Ast.Node.Index = undefined;
        const prototype = ast.fullFnProto(&buffer, declaration.node) orelse return error.SourceNotFound;
        var list: std.ArrayList(Parameter) = .empty;
        var iterator = prototype.iterate(ast);
        while (iterator.next()) |parameter| {
            try list.append(sources.arena, .{
                .name = if (parameter.name_token) |token| identifier(ast, token) else "",
                .documentation = if (parameter.first_doc_comment) |first| try sources.commentFrom(ast, first) else "",
            });
        }
        return list.items;
    }

    /// The comment of a declaration.
    pub fn comment(sources: *const Sources, declaration: Declaration) Error![]const u8 {
        const ast = &declaration.container.file.ast;
        return sources.commentBefore(ast, ast.firstToken(declaration.node));
    }

    /// The comment of a container: of its declaration, or the `//!` lines of its file.
    pub fn containerComment(sources: *const Sources, container: Container) Error![]const u8 {
        const ast = &container.file.ast;
        const node = container.node orelse return sources.fileComment(container.file);
        // The container's node is the value of `const Name = struct {…}`; the comment stands before the `const`.
        var token = ast.firstToken(node);
        while (token > 0) : (token -= 1) switch (ast.tokenTag(token - 1)) {
            .identifier, .equal, .keyword_const, .keyword_pub, .keyword_packed, .keyword_extern => {},
            else => break,
        };
        return sources.commentBefore(ast, token);
    }

    /// The `//!` lines at the top of a file.
    pub fn fileComment(sources: *const Sources, file: *const File) Error![]const u8 {
        if (file.ast.tokens.len == 0 or file.ast.tokenTag(0) != .container_doc_comment) return "";
        return sources.commentFrom(&file.ast, 0);
    }

    /// The comment of the field (or enum tag) `name` of a container, empty when there is none.
    pub fn fieldComment(sources: *const Sources, container: Container, name: []const u8) Error![]const u8 {
        const ast = &container.file.ast;
        var buffer: [2]Ast.Node.Index = undefined;
        for (container.members(&buffer)) |member| {
            const field = ast.fullContainerField(member) orelse continue;
            if (std.mem.eql(u8, identifier(ast, field.ast.main_token), name)) return sources.commentBefore(ast, field.firstToken());
        }
        return "";
    }

    /// The file at `path` of a module, as reflection would call it.
    pub fn fileOf(sources: *const Sources, module: []const u8, path: []const u8) ?*const File {
        for (sources.files.items) |file| {
            if (std.mem.eql(u8, file.module, module) and std.mem.eql(u8, file.path, path)) return file;
        }
        return null;
    }

    fn find(_: *const Sources, container: Container, name: []const u8) ?Declaration {
        const ast = &container.file.ast;
        var buffer: [2]Ast.Node.Index = undefined;
        for (container.members(&buffer)) |member| {
            const token = nameToken(ast, member) orelse continue;
            if (std.mem.eql(u8, identifier(ast, token), name)) return .{ .container = container, .node = member };
        }
        return null;
    }

    fn containerAt(sources: *const Sources, declaration: Declaration) ?Container {
        const followed = sources.follow(declaration) orelse return null;
        const initial = initialOf(followed) orelse return null;
        var buffer: [2]Ast.Node.Index = undefined;
        if (followed.container.file.ast.fullContainerDecl(&buffer, initial) == null) return null;
        return .{ .file = followed.container.file, .node = initial };
    }

    /// Follows `const a = b.c;` and `const a = @import("d.zig").e;` to what they name; a bare `@import` has no declaration and gives null.
    fn follow(sources: *const Sources, declaration: Declaration) ?Declaration {
        var current = declaration;
        for (0..16) |_| {
            const initial = initialOf(current) orelse return current;
            const ast = &current.container.file.ast;
            switch (ast.nodeTag(initial)) {
                .identifier, .field_access => {},
                else => return current,
            }
            current = sources.resolve(current.container.file, ast.firstToken(initial), ast.lastToken(initial)) orelse return null;
        }
        return null;
    }

    /// Resolves the tokens of `a.b.c` or `@import("d.zig").e` in a file.
    fn resolve(sources: *const Sources, file: *const File, first: Ast.TokenIndex, last: Ast.TokenIndex) ?Declaration {
        const ast = &file.ast;
        var container: Container = .{ .file = file, .node = null };
        var token = first;
        if (ast.tokenTag(token) == .builtin) {
            container = .{ .file = sources.imported(file, token) orelse return null, .node = null };
            token += 5; // past `@import`, `(`, the path, `)` and `.`
        }
        while (true) {
            const name = identifier(ast, token);
            if (token == last) return sources.find(container, name);
            const declaration = sources.find(container, name) orelse return null;
            container = sources.importAt(declaration) orelse sources.containerAt(declaration) orelse return null;
            token += 2;
        }
    }

    fn importAt(sources: *const Sources, declaration: Declaration) ?Container {
        const initial = initialOf(declaration) orelse return null;
        const ast = &declaration.container.file.ast;
        const token = ast.firstToken(initial);
        if (ast.tokenTag(token) != .builtin or ast.lastToken(initial) != token + 3) return null;
        return .{ .file = sources.imported(declaration.container.file, token) orelse return null, .node = null };
    }

    /// The file that the `@import("…")` at `token` names.
    fn imported(sources: *const Sources, file: *const File, token: Ast.TokenIndex) ?*const File {
        const ast = &file.ast;
        if (!std.mem.eql(u8, ast.tokenSlice(token), "@import")) return null;
        const literal = ast.tokenSlice(token + 2);
        const path = literal[1 .. literal.len - 1];
        if (!std.mem.endsWith(u8, path, ".zig")) return sources.fileOf(path, "root");
        const joined = std.fs.path.resolvePosix(sources.arena, &.{ file.directory, path }) catch return null;
        const dotted = joined[0 .. joined.len - ".zig".len];
        std.mem.replaceScalar(u8, dotted, '/', '.');
        return sources.fileOf(file.module, dotted);
    }

    fn commentBefore(sources: *const Sources, ast: *const Ast, token: Ast.TokenIndex) Error![]const u8 {
        var first = token;
        while (first > 0 and ast.tokenTag(first - 1) == .doc_comment) first -= 1;
        return if (first == token) "" else sources.commentFrom(ast, first);
    }

    /// The text of the comment lines from `first` on, without their markers.
    fn commentFrom(sources: *const Sources, ast: *const Ast, first: Ast.TokenIndex) Error![]const u8 {
        var text: std.ArrayList(u8) = .empty;
        const tag = ast.tokenTag(first);
        var token = first;
        while (ast.tokenTag(token) == tag) : (token += 1) {
            if (text.items.len != 0) try text.append(sources.arena, '\n');
            const line = ast.tokenSlice(token)["///".len..];
            const unpadded = if (std.mem.startsWith(u8, line, " ")) line[1..] else line;
            try text.appendSlice(sources.arena, std.mem.trimEnd(u8, unpadded, " \r\n\t"));
        }
        return text.items;
    }
};

fn initialOf(declaration: Declaration) ?Ast.Node.Index {
    const variable = declaration.container.file.ast.fullVarDecl(declaration.node) orelse return null;
    return variable.ast.init_node.unwrap();
}

fn nameToken(ast: *const Ast, node: Ast.Node.Index) ?Ast.TokenIndex {
    if (ast.fullVarDecl(node)) |variable| return variable.ast.mut_token + 1;
    var buffer: [1]Ast.Node.Index = undefined;
    if (ast.fullFnProto(&buffer, node)) |prototype| return prototype.name_token;
    return null;
}

/// The text of an identifier token, `@"…"` unwrapped.
fn identifier(ast: *const Ast, token: Ast.TokenIndex) []const u8 {
    const text = ast.tokenSlice(token);
    return if (std.mem.startsWith(u8, text, "@\"")) text[2 .. text.len - 1] else text;
}
