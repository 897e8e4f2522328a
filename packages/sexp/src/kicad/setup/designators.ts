import { type Board, Footprint, type FootprintProperty, type FootprintText } from "../../gen/models.ts";

/** The text that shows the reference of a footprint: a property from version 8 on, a text before. Undefined when it has none. */
export function designatorOf(footprint: Footprint): FootprintProperty | FootprintText | undefined {
    return (
        footprint.properties.find((property) => property.name === "Reference" && property.at !== undefined) ??
        footprint.texts.find((text) => text.type === "reference")
    );
}

/** The text that shows the value of a footprint. Undefined when it has none. */
export function valueTextOf(footprint: Footprint): FootprintProperty | FootprintText | undefined {
    return (
        footprint.properties.find((property) => property.name === "Value" && property.at !== undefined) ??
        footprint.texts.find((text) => text.type === "value")
    );
}

/**
 * Shows or hides the references of footprints.
 *
 * @param target - A footprint, or a board for all of its footprints.
 * @param which - Says for each footprint whether it is meant.
 * @returns how many texts were changed
 */
export function showDesignators(
    target: Board | Footprint,
    visible: boolean,
    which: (footprint: Footprint) => boolean = () => true,
): number {
    const footprints = target instanceof Footprint ? [target] : target.footprints;
    let changed = 0;
    for (const footprint of footprints) {
        const text = which(footprint) ? designatorOf(footprint) : undefined;
        if (text !== undefined && setVisible(text, visible)) changed++;
    }
    return changed;
}

/** Hides the references of footprints: {@link showDesignators} with `false`. */
export function hideDesignators(target: Board | Footprint, which?: (footprint: Footprint) => boolean): number {
    return showDesignators(target, false, which);
}

/** Whether it changed anything. Files may say it in the text itself, or in how it looks. */
function setVisible(text: FootprintProperty | FootprintText, visible: boolean): boolean {
    const { effects } = text;
    const isHidden = text.hide || effects?.hide === true;
    if (isHidden === !visible) return false;
    if (effects?.hide === true) effects.hide = false;
    if (text.hide || !visible) text.hide = !visible;
    return true;
}
