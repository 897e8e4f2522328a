import { InvalidArgumentError } from "@commander-js/extra-typings";

/** Reads the value of an option that is a number from 0. */
export function readAmount(text: string): number {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value) || value < 0)
        throw new InvalidArgumentError("It must be a number from 0.");
    return value;
}

/** Reads the value of an option that counts something. */
export function readCount(text: string): number {
    const value = readAmount(text);
    if (!Number.isInteger(value) || value > 0xffff_ffff)
        throw new InvalidArgumentError("It must be a whole number from 0.");
    return value;
}

/** Reads a list with commas. */
export function readNames(text: string, before: readonly string[] = []): readonly string[] {
    return [
        ...before,
        ...text
            .split(",")
            .map((name) => name.trim())
            .filter((name) => name !== ""),
    ];
}

/** `1 file`, `3 files` */
export function count(number: number, word: string, plural = `${word}s`): string {
    return `${number} ${number === 1 ? word : plural}`;
}
