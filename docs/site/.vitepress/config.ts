import GithubSlugger from "github-slugger";
import { generatorPath } from "../src/generators.ts";
import { navigation, referenceNavigation } from "../src/pages/navigation.ts";

/** Anchors as code hosts make them, so that the same links work in the repository and here. */
function slugify(heading: string): string {
    return new GithubSlugger().slug(heading);
}

interface Markdown {
    render(text: string, environment: PageEnvironment): string;
}

/** What VitePress hands to the search for each page. */
interface PageEnvironment {
    readonly frontmatter?: { readonly search?: boolean };
    readonly relativePath: string;
}

const theme = "vitepress/theme-without-fonts";

export default {
    title: "pyzig",
    titleTemplate: ":title · pyzig",
    description: "Zig data structures for TypeScript: KiCad's files, graphs, and types over graphs",
    srcDir: ".pages",
    cleanUrls: false,
    metaChunk: true,
    lastUpdated: false,
    ignoreDeadLinks: false,
    markdown: {
        anchor: { slugify },
        toc: { slugify },
        theme: { light: "github-light", dark: "github-dark" },
    },
    vite: {
        // The theme's own module can't find VitePress by its name, which is no package of the workspace.
        resolve: { alias: { [theme]: generatorPath("vitepress", `./${theme.split("/")[1]}`) } },
    },
    themeConfig: {
        siteTitle: "pyzig",
        outline: { level: [2, 3], label: "On this page" },
        nav: [
            { text: "Start", link: "/guides/start" },
            { text: "KiCad files", link: "/kicad/files" },
            { text: "Graphs", link: "/guides/graphs" },
            { text: "Errors", link: "/guides/errors" },
            { text: "Reference", link: "/reference/" },
        ],
        sidebar: {
            "/reference/": [{ text: "Reference", items: [...referenceNavigation()] }],
            "/": [...navigation()],
        },
        search: {
            provider: "local",
            options: {
                // Of the reference only titles are found: its texts would drown the guides.
                _render(text: string, environment: PageEnvironment, markdown: Markdown): string {
                    const html = markdown.render(text, environment);
                    if (environment.frontmatter?.search === false) return "";
                    return environment.relativePath.startsWith("reference/") ? firstHeading(html) : html;
                },
            },
        },
        footer: { message: "MIT licence" },
        docFooter: { prev: "Before", next: "Next" },
    },
};

/** The first heading of a page, with its anchor, by which the search knows where it is. */
function firstHeading(html: string): string {
    return /<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? "";
}
