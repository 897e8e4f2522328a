/**
 * Names a kind of values of JavaScript that are kept with nodes: `node.setData(key, value)`, `node.getData(key)`. The values belong to a node
 * in a view and go with it.
 *
 * @example
 * const position = new SideData<Point>('position');
 * node.setData(position, { x: 1, y: 2 });
 * node.getData(position)?.x;
 */
export class SideData<Value> {
    /** For messages. */
    readonly name: string;
    declare protected readonly value: Value;

    /** Makes a key; two with the same name are different keys. */
    constructor(name: string) {
        this.name = name;
    }
}
