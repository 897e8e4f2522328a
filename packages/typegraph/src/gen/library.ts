// Generated from the Zig module "typegraph"; don't edit. To update: npx --yes pnpm@12 stubs

import { type MemoryUsage, type NativeFunctions, ZigLibrary } from "@pyzig/core";
import { graphStoreType, graphViewType } from "@pyzig/graph";
import { errors } from "./errors.ts";

/** The native library of this module; the first call loads it. */
export const library: ZigLibrary = new ZigLibrary({
    module: "typegraph",
    manifestHash: "c9801c885464bdea050083f5e42844b7",
    url: import.meta.url,
    package: "@pyzig/typegraph",
    prebuilt:
        typeof import.meta.url === "string"
            ? {
                  "linux-x64": new URL("../prebuilds/linux-x64/libtypegraph.so", import.meta.url),
                  "linux-arm64": new URL("../prebuilds/linux-arm64/libtypegraph.so", import.meta.url),
                  "linux-x64-musl": new URL("../prebuilds/linux-x64-musl/libtypegraph.so", import.meta.url),
                  "linux-arm64-musl": new URL("../prebuilds/linux-arm64-musl/libtypegraph.so", import.meta.url),
                  "darwin-x64": new URL("../prebuilds/darwin-x64/libtypegraph.dylib", import.meta.url),
                  "darwin-arm64": new URL("../prebuilds/darwin-arm64/libtypegraph.dylib", import.meta.url),
                  "win32-x64": new URL("../prebuilds/win32-x64/typegraph.dll", import.meta.url),
                  "win32-arm64": new URL("../prebuilds/win32-arm64/typegraph.dll", import.meta.url),
              }
            : {},
    errors,
    imports: [
        { type: () => graphStoreType, fingerprint: "1463e028ae663901b19b72713fe4358f" },
        { type: () => graphViewType, fingerprint: "6d6e707505812a6aa12108e938912406" },
    ],
});

/** The symbols of the native functions. */
export type NativeSymbol =
    | "TypeSystem_create"
    | "TypeSystem_createTypeGraph"
    | "TypeSystem_addType"
    | "TypeSystem_addTypes"
    | "TypeSystem_getOrCreateType"
    | "TypeSystem_typeByName"
    | "TypeSystem_typeByText"
    | "TypeSystem_typeName"
    | "TypeSystem_typesOf"
    | "TypeSystem_typeOf"
    | "TypeSystem_isInstanceOf"
    | "TypeSystem_typeGraphOfType"
    | "TypeSystem_typeGraphOfInstance"
    | "TypeSystem_typeGraphOf"
    | "TypeSystem_addInstance"
    | "TypeSystem_instances"
    | "TypeSystem_instanceCounts"
    | "TypeSystem_findText"
    | "TypeSystem_addChild"
    | "TypeSystem_addChildren"
    | "TypeSystem_child"
    | "TypeSystem_childByText"
    | "TypeSystem_childEdge"
    | "TypeSystem_childAlong"
    | "TypeSystem_parent"
    | "TypeSystem_parentEdge"
    | "TypeSystem_childOfType"
    | "TypeSystem_childrenOfType"
    | "TypeSystem_addTraitInstance"
    | "TypeSystem_markAsTrait"
    | "TypeSystem_trait"
    | "TypeSystem_traitsOf"
    | "TypeSystem_traitOwner"
    | "TypeSystem_siblingTrait"
    | "TypeSystem_implementers"
    | "TypeSystem_pointTo"
    | "TypeSystem_pointed"
    | "TypeSystem_pointedByName"
    | "TypeSystem_pointers"
    | "TypeSystem_addNext"
    | "TypeSystem_nextNode"
    | "TypeSystem_previousNode"
    | "TypeSystem_connect"
    | "TypeSystem_connectAll"
    | "TypeSystem_connected"
    | "TypeSystem_isConnected"
    | "TypeSystem_pathTo"
    | "TypeSystem_allConnected"
    | "TypeSystem_buses"
    | "TypeSystem_addOperand"
    | "TypeSystem_operandSet"
    | "TypeSystem_operands"
    | "TypeSystem_operandByName"
    | "TypeSystem_expressions"
    | "TypeSystem_makeReference"
    | "TypeSystem_makeReferences"
    | "TypeSystem_referencePath"
    | "TypeSystem_referenceSegments"
    | "TypeSystem_resolve"
    | "TypeSystem_resolvePath"
    | "TypeSystem_tryResolvePath"
    | "TypeSystem_makeChild"
    | "TypeSystem_makeDeferredChild"
    | "TypeSystem_makeLink"
    | "TypeSystem_childRules"
    | "TypeSystem_linkRules"
    | "TypeSystem_typeReferenceOf"
    | "TypeSystem_typeAlong"
    | "TypeSystem_resolveTypePath"
    | "TypeSystem_pointerMembers"
    | "TypeSystem_validate"
    | "TypeSystem_mergeConflicts"
    | "TypeSystem_mergeTypes"
    | "TypeSystem_addTypeReference"
    | "TypeSystem_linkTypeReference"
    | "TypeSystem_linkTypeReferences"
    | "TypeSystem_resolvedType"
    | "TypeSystem_unresolvedReferences"
    | "TypeSystem_linkByName"
    | "TypeSystem_markConstructable"
    | "TypeSystem_isConstructable"
    | "TypeSystem_instantiate"
    | "TypeSystem_instantiateWith"
    | "TypeSystem_instantiateMany"
    | "TypeSystem_instantiateTree"
    | "TypeSystem_addTrait"
    | "TypeSystem_addNewChild"
    | "TypeSystem_descendants"
    | "TypeSystem_copyNodes"
    | "TypeSystem_copyTypeGraph"
    | "parsePath"
    | "printPath";

/** The native functions, each resolved by its first use. */
export const native: NativeFunctions<NativeSymbol> = library.functions([
    "TypeSystem_create",
    "TypeSystem_createTypeGraph",
    "TypeSystem_addType",
    "TypeSystem_addTypes",
    "TypeSystem_getOrCreateType",
    "TypeSystem_typeByName",
    "TypeSystem_typeByText",
    "TypeSystem_typeName",
    "TypeSystem_typesOf",
    "TypeSystem_typeOf",
    "TypeSystem_isInstanceOf",
    "TypeSystem_typeGraphOfType",
    "TypeSystem_typeGraphOfInstance",
    "TypeSystem_typeGraphOf",
    "TypeSystem_addInstance",
    "TypeSystem_instances",
    "TypeSystem_instanceCounts",
    "TypeSystem_findText",
    "TypeSystem_addChild",
    "TypeSystem_addChildren",
    "TypeSystem_child",
    "TypeSystem_childByText",
    "TypeSystem_childEdge",
    "TypeSystem_childAlong",
    "TypeSystem_parent",
    "TypeSystem_parentEdge",
    "TypeSystem_childOfType",
    "TypeSystem_childrenOfType",
    "TypeSystem_addTraitInstance",
    "TypeSystem_markAsTrait",
    "TypeSystem_trait",
    "TypeSystem_traitsOf",
    "TypeSystem_traitOwner",
    "TypeSystem_siblingTrait",
    "TypeSystem_implementers",
    "TypeSystem_pointTo",
    "TypeSystem_pointed",
    "TypeSystem_pointedByName",
    "TypeSystem_pointers",
    "TypeSystem_addNext",
    "TypeSystem_nextNode",
    "TypeSystem_previousNode",
    "TypeSystem_connect",
    "TypeSystem_connectAll",
    "TypeSystem_connected",
    "TypeSystem_isConnected",
    "TypeSystem_pathTo",
    "TypeSystem_allConnected",
    "TypeSystem_buses",
    "TypeSystem_addOperand",
    "TypeSystem_operandSet",
    "TypeSystem_operands",
    "TypeSystem_operandByName",
    "TypeSystem_expressions",
    "TypeSystem_makeReference",
    "TypeSystem_makeReferences",
    "TypeSystem_referencePath",
    "TypeSystem_referenceSegments",
    "TypeSystem_resolve",
    "TypeSystem_resolvePath",
    "TypeSystem_tryResolvePath",
    "TypeSystem_makeChild",
    "TypeSystem_makeDeferredChild",
    "TypeSystem_makeLink",
    "TypeSystem_childRules",
    "TypeSystem_linkRules",
    "TypeSystem_typeReferenceOf",
    "TypeSystem_typeAlong",
    "TypeSystem_resolveTypePath",
    "TypeSystem_pointerMembers",
    "TypeSystem_validate",
    "TypeSystem_mergeConflicts",
    "TypeSystem_mergeTypes",
    "TypeSystem_addTypeReference",
    "TypeSystem_linkTypeReference",
    "TypeSystem_linkTypeReferences",
    "TypeSystem_resolvedType",
    "TypeSystem_unresolvedReferences",
    "TypeSystem_linkByName",
    "TypeSystem_markConstructable",
    "TypeSystem_isConstructable",
    "TypeSystem_instantiate",
    "TypeSystem_instantiateWith",
    "TypeSystem_instantiateMany",
    "TypeSystem_instantiateTree",
    "TypeSystem_addTrait",
    "TypeSystem_addNewChild",
    "TypeSystem_descendants",
    "TypeSystem_copyNodes",
    "TypeSystem_copyTypeGraph",
    "parsePath",
    "printPath",
]);

/** The native memory that the objects of this module hold on this thread. */
export function memoryUsage(): MemoryUsage {
    return library.memoryUsage();
}
