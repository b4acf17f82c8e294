package org.pregap.picture;

/** Writes the elements of a picture as SVG text. */
final class Svg {
    /** Where text hangs on its place. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String id;

        Anchor(String id) {
            this.id = id;
        }
    }

    /**
     * How a thin line is drawn.
     *
     * @param dashes lengths of dashes and gaps; empty for a whole line
     */
    record Stroke(String colour, String dashes) {
        static final Stroke GRID = new Stroke(Palette.GRID, "");
        static final Stroke FAINT_GRID = new Stroke(Palette.FAINT_GRID, "");
        static final Stroke BASE = new Stroke(Palette.BASE, "");
        static final Stroke MARKER = new Stroke(Palette.MARKER, "");
        static final Stroke REFERENCE = new Stroke(Palette.REFERENCE, "5 3");
    }

    /** No spaces after the commas: jsvg 2.0.0 would take them for a part of the names. */
    private static final String FONTS = "Inter,DejaVu Sans,Segoe UI,Helvetica Neue,Arial,sans-serif";

    private static final char NOT_A_CHARACTER = '\uFFFD';

    private final StringBuilder out = new StringBuilder(8192);

    Svg(int widthPx, int heightPx, String title) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(widthPx);
        out.append("\" height=\"").append(heightPx).append("\" viewBox=\"0 0 ").append(widthPx);
        out.append(' ')
                .append(heightPx)
                .append("\" role=\"img\" font-family=\"")
                .append(FONTS)
                .append("\">\n");
        out.append("<title>").append(escaped(title)).append("</title>\n");
    }

    void rectangle(Area area, String colour) {
        out.append("<rect")
                .append(place(area))
                .append(" fill=\"")
                .append(colour)
                .append("\"/>\n");
    }

    /** A line of one pixel from left to right. */
    void across(double left, double right, double y, Stroke stroke) {
        hairline(NumberText.coordinate(left) + " " + sharp(y) + "H" + NumberText.coordinate(right), stroke);
    }

    /** A line of one pixel from top to bottom. */
    void down(double x, double top, double bottom, Stroke stroke) {
        hairline(sharp(x) + " " + NumberText.coordinate(top) + "V" + NumberText.coordinate(bottom), stroke);
    }

    /** @param data as in the attribute {@code d} */
    void curve(String data, String colour, String dashes) {
        out.append("<path d=\"")
                .append(data)
                .append("\" fill=\"none\" stroke=\"")
                .append(colour);
        out.append("\" stroke-width=\"1.75\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
        dashes(dashes);
        out.append("/>\n");
    }

    /** Writes nothing for an empty text. */
    void text(String text, double x, double baseline, Anchor anchor, TextStyle style) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<text x=\"").append(NumberText.coordinate(x));
        out.append("\" y=\"").append(NumberText.coordinate(baseline));
        out.append("\" font-size=\"").append(NumberText.coordinate(style.sizePx()));
        out.append("\" fill=\"").append(style.colour()).append('"');
        if (anchor != Anchor.START) {
            out.append(" text-anchor=\"").append(anchor.id).append('"');
        }
        if (style.strong()) {
            out.append(" font-weight=\"bold\"");
        }
        out.append('>').append(escaped(text)).append("</text>\n");
    }

    /** What is written until {@link #leave} has its origin in the area's corner and is cut off at its edges. */
    void enter(Area area) {
        out.append("<svg").append(place(area)).append(" overflow=\"hidden\">\n");
    }

    void leave() {
        out.append("</svg>\n");
    }

    String finish() {
        return out.append("</svg>\n").toString();
    }

    private void hairline(String data, Stroke stroke) {
        out.append("<path d=\"M").append(data).append("\" stroke=\"").append(stroke.colour());
        out.append('"');
        dashes(stroke.dashes());
        out.append("/>\n");
    }

    /** A line of one pixel is sharp where its middle lies in the middle of a pixel. */
    private static String sharp(double px) {
        return NumberText.coordinate(Math.floor(px) + 0.5);
    }

    private void dashes(String dashes) {
        if (!dashes.isEmpty()) {
            out.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
    }

    private static String place(Area area) {
        return " x=\"" + NumberText.coordinate(area.left()) + "\" y=\"" + NumberText.coordinate(area.top())
                + "\" width=\"" + NumberText.coordinate(area.width()) + "\" height=\""
                + NumberText.coordinate(area.height()) + "\"";
    }

    /** Characters that XML 1.0 cannot hold are replaced. Source: XML 1.0, 5th edition, section 2.2. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n', '\r' -> safe.append(' ');
                default -> safe.appendCodePoint(isXml(point) ? point : NOT_A_CHARACTER);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int point) {
        return (point >= ' ' && point <= 0xD7FF) || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }
}
