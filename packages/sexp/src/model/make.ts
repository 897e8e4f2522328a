import type { TreeReader } from "../tree-reader.ts";
import { draftObject, type Target } from "./draft.ts";
import { majorOf } from "./file-version.ts";
import type { ModelObject } from "./model-object.ts";
import type { Model } from "./schema.ts";
import { draftText } from "./source-text.ts";

/** Makes an object that is not part of its document yet. The list that it is put into gives it the right head. */
export function detachedObject(reader: TreeReader, model: Model, data: unknown): ModelObject {
    const target: Target = { reader, major: majorOf(reader) };
    const draft = draftObject(target, model, data, model.name);
    const text = draftText(target, draft, model.isHeadless ? "" : provisionalHead(model));
    const row = reader.add((tree) => tree.create(text));
    return reader.object(row, model);
}

/** A head for a list that stands nowhere: `graphic_line` for `GraphicLine`. */
function provisionalHead(model: Model): string {
    const token = model.file?.tokens[0];
    if (token !== undefined) return token;
    return model.name.replace(/(?<=.)(?=[A-Z])/g, "_").toLowerCase();
}
