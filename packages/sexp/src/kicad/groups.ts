import { Board, type Footprint, type Group } from "../gen/models.ts";
import { ModelObject } from "../model/model-object.ts";
import { alreadyThere, ItemError, notFound } from "./item-error.ts";
import { type Item, ItemIndex } from "./items.ts";
import { nameUuid } from "./uuids.ts";

/** A member of a group: an item of the board, or its uuid. */
export type GroupMember = string | (ModelObject & { readonly uuid?: string | undefined });

/** What {@link Groups.add} can be told. */
export interface GroupOptions {
    /** The uuid of the group. Default: one that is always the same for the name. */
    readonly uuid?: string | undefined;
    /** Whether the members can't be moved. Default false. */
    readonly locked?: boolean | undefined;
}

/** What {@link Groups.remove} can be told. */
export interface RemoveGroupOptions {
    /** Which members are taken out of the file with their group: all, or those that satisfy a condition. Default: none. */
    readonly members?: "all" | ((member: Item) => boolean) | undefined;
}

/** The namespace of the uuids of groups. */
const NAMESPACE = "2c1d9a4e-7a6b-4f0d-9a57-5b8f0a3d6e21";

/**
 * The groups of a board or a footprint. Members are listed by their uuids, in order, as KiCad lists them. Files have groups from KiCad 6 on.
 *
 * It reads and edits the file, so it can be made anew each time.
 *
 * @example
 * const groups = new Groups(board);
 * groups.add("amplifier", [getFootprint(board, "R1"), getFootprint(board, "U1")]);
 * groups.remove("old", { members: (item) => !(item instanceof Footprint) });
 */
export class Groups implements Iterable<Group> {
    /** What has the groups. */
    readonly owner: Board | Footprint;
    readonly #index: ItemIndex;

    /** Gives access to the groups of a board or a footprint. */
    constructor(owner: Board | Footprint) {
        this.owner = owner;
        this.#index = new ItemIndex(owner);
    }

    /**
     * A group by its name.
     *
     * @throws ItemError when there is none.
     */
    get(name: string): Group {
        const group = this.find(name);
        if (group === undefined)
            throw notFound(
                "group",
                name,
                this.owner.groups.map((known) => known.name ?? ""),
                this.#place(),
            );
        return group;
    }

    /** The first group of that name; undefined when there is none. */
    find(name: string): Group | undefined {
        return this.owner.groups.find((group) => (group.name ?? "") === name);
    }

    /** Whether there is a group of that name. */
    has(name: string): boolean {
        return this.find(name) !== undefined;
    }

    /**
     * Adds a group.
     *
     * @throws ItemError when there is one of that name, or a member is not in the file.
     */
    add(name: string, members: Iterable<GroupMember> = [], { uuid, locked }: GroupOptions = {}): Group {
        if (this.has(name)) throw alreadyThere("group", name, this.#place());
        return this.owner.groups.push({
            name,
            uuid: uuid ?? nameUuid(NAMESPACE, name),
            locked: locked || undefined,
            members: this.#uuidsOf(members),
        });
    }

    /** The group of that name, with these members and no others; it is added when there is none. */
    set(name: string, members: Iterable<GroupMember>, options: GroupOptions = {}): Group {
        const group = this.find(name);
        if (group === undefined) return this.add(name, members, options);
        const uuids = this.#uuidsOf(members);
        if (uuids.length !== group.members.length || uuids.some((member, index) => member !== group.members[index]))
            group.members = uuids;
        if (options.uuid !== undefined) group.uuid = options.uuid;
        if (options.locked !== undefined) group.locked = options.locked;
        return group;
    }

    /** Adds members to a group; those that are in it already stay. */
    join(name: string, ...members: GroupMember[]): Group {
        const group = this.get(name);
        return this.set(name, [...group.members, ...members.map((member) => this.#uuidOf(member))]);
    }

    /** Takes members out of a group; they stay in the file. */
    leave(name: string, ...members: GroupMember[]): Group {
        const group = this.get(name);
        const leaving = new Set(members.map((member) => (typeof member === "string" ? member : member.uuid)));
        group.members.removeWhere((uuid) => leaving.has(uuid));
        return group;
    }

    /** The members of a group that are in the file. */
    members(name: string): Item[] {
        return this.#itemsOf(this.get(name));
    }

    /** The groups that an item is a member of. */
    of(member: GroupMember): Group[] {
        const uuid = typeof member === "string" ? member : member.uuid;
        return uuid === undefined ? [] : this.owner.groups.filter((group) => group.members.includes(uuid));
    }

    /**
     * Takes a group out, and with it the members that the options name. It leaves groups that it is a member of.
     *
     * @returns the members that were taken out
     * @throws ItemError when there is no group of that name.
     */
    remove(name: string, { members }: RemoveGroupOptions = {}): Item[] {
        const group = this.get(name);
        const isGoing = members === "all" ? () => true : members;
        const going = isGoing === undefined ? [] : this.#itemsOf(group).filter((item) => isGoing(item));
        for (const item of going) item.remove();
        group.remove();
        const gone = new Set([group.uuid, ...going.map((item) => item.uuid)]);
        for (const other of this.owner.groups) other.members.removeWhere((uuid) => gone.has(uuid));
        return going;
    }

    /** Goes over the groups as they are now. */
    [Symbol.iterator](): ArrayIterator<Group> {
        return this.owner.groups[Symbol.iterator]();
    }

    #itemsOf(group: Group): Item[] {
        return group.members.map((uuid) => this.#index.find(uuid)).filter((item) => item !== undefined);
    }

    /** The uuids of members in order, each once. */
    #uuidsOf(members: Iterable<GroupMember>): string[] {
        return [...new Set([...members].map((member) => this.#uuidOf(member)))].sort();
    }

    #uuidOf(member: GroupMember): string {
        const uuid = typeof member === "string" ? member : member.uuid;
        if (uuid !== undefined && this.#index.has(uuid)) return uuid;
        const shown = member instanceof ModelObject ? member.location : member;
        throw new ItemError(
            "NotFound",
            `${this.#place()} has no item ${shown} with a uuid that could be a member of a group`,
            uuid ?? "",
            [],
        );
    }

    #place(): string {
        return this.owner instanceof Board ? "the board" : this.owner.location;
    }
}
