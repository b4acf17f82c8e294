package org.pregap.picture;

/**
 * A kind of text in a picture.
 *
 * @param sizePx the type size
 * @param strong whether it is bold
 * @param colour as SVG writes it
 */
record TextStyle(double sizePx, boolean strong, String colour) {
    static final TextStyle HEADING = new TextStyle(18, true, Palette.INK);
    static final TextStyle TITLE = new TextStyle(15, true, Palette.INK);
    static final TextStyle NOTE = new TextStyle(12, false, Palette.SOFT_INK);
    static final TextStyle LEGEND = new TextStyle(12, false, Palette.INK);
    static final TextStyle AXIS = new TextStyle(11.5, false, Palette.SOFT_INK);
    static final TextStyle TICK = new TextStyle(11, false, Palette.SOFT_INK);
    static final TextStyle REFERENCE = new TextStyle(11, false, Palette.REFERENCE);
    static final TextStyle LABEL = new TextStyle(12, false, Palette.INK);
}
