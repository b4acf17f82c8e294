package org.pregap.format.parts;

/** How much tags and marks may ask for. */
public final class TagLimits {
    /** The longest chunk of tags that is loaded, pictures included; a longer one counts as absent. */
    public static final int LONGEST_TAGS_BYTES = 16 * 1024 * 1024;

    /** The longest single text of a tag; a longer one counts as absent. */
    public static final int LONGEST_TEXT_BYTES = 64 * 1024;

    /** The longest chunk of XML that is looked into; a longer one counts as absent. */
    public static final int LONGEST_XML_BYTES = 4 * 1024 * 1024;

    /** The most marks that are taken from a file; those behind them count as absent. */
    public static final int MOST_MARKS = 10_000;

    private TagLimits() {}
}
