import { BoardText, type FootprintProperty, type FootprintText } from "../../gen/models.ts";

/** Whether a text isn't shown: by itself, or by its effects in older files. Properties without a place are never shown. */
export function isTextHidden(text: BoardText | FootprintText | FootprintProperty): boolean {
    if (text.at === undefined || text.effects?.hide === true) return true;
    return text instanceof BoardText ? false : text.hide;
}
