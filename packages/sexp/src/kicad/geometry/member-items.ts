import { Generated, Group } from "../../gen/models.ts";
import { boardOf, footprintOf } from "../board-of.ts";
import { type BoardItem, boardItems, footprintParts } from "./board-item.ts";

/**
 * The items that a group or a generated item consists of, those of groups within it included. Members that there are not are left out.
 */
export function memberItems(group: Group | Generated): BoardItem[] {
    const footprint = footprintOf(group);
    const board = boardOf(group);
    const all: Iterable<BoardItem> =
        footprint !== undefined
            ? [...footprintParts(footprint), ...footprint.groups]
            : board === undefined
              ? []
              : boardItems(board);
    const byUuid = new Map<string, BoardItem>();
    for (const item of all) if (item.uuid !== undefined) byUuid.set(item.uuid, item);
    const found = new Set<BoardItem>();
    const stack: (Group | Generated)[] = [group];
    for (let container = stack.pop(); container !== undefined; container = stack.pop()) {
        for (const uuid of container.members) {
            const member = byUuid.get(uuid);
            if (member === undefined || member === group || found.has(member)) continue;
            found.add(member);
            if (member instanceof Group || member instanceof Generated) stack.push(member);
        }
    }
    return [...found];
}
