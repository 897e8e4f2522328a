import { outOfRange } from "@pyzig/core";
import type { Board, Schematic, TitleBlock } from "../../gen/models.ts";

/** What is to be changed in a title block; `undefined` takes a part out, what isn't named stays. */
export interface TitleBlockChanges {
    readonly title?: string | undefined;
    readonly date?: string | undefined;
    readonly revision?: string | undefined;
    readonly company?: string | undefined;
    /** The comments by their number, from 1 to 9. */
    readonly comments?: Readonly<Record<number, string | undefined>> | undefined;
}

/** Changes parts of the title block of a board or a schematic, which gets one if it has none. */
export function updateTitleBlock(root: Board | Schematic, changes: TitleBlockChanges): TitleBlock {
    root.titleBlock ??= {};
    const block = root.titleBlock as TitleBlock;
    for (const key of ["title", "date", "revision", "company"] as const) if (key in changes) block[key] = changes[key];
    for (const [key, text] of Object.entries(changes.comments ?? {})) setComment(block, Number(key), text);
    return block;
}

function setComment(block: TitleBlock, number: number, text: string | undefined): void {
    if (!Number.isInteger(number) || number < 1 || number > 9)
        throw outOfRange(number, "updateTitleBlock", "comments", "numbers of comments: 1 to 9");
    const comment = block.comments.find((each) => each.number === number);
    if (text === undefined) comment?.remove();
    else if (comment !== undefined) comment.text = text;
    else {
        const behind = block.comments.findIndex((each) => each.number > number);
        block.comments.insert(behind < 0 ? block.comments.length : behind, { number, text });
    }
}
