package org.pregap.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture as a program that shows it sees it: parsed by a strict reader of XML, with the room that its texts take. */
final class Drawn {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double DESCENT = 0.24;
    private static final double ASCENT = 0.76;

    /** A text and where it lies, by the font that the machine has. */
    record Text(String text, Rectangle2D place) {}

    private final Document document;

    private Drawn(Document document) {
        this.document = document;
    }

    static Drawn read(String svg) throws Exception {
        return new Drawn(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))));
    }

    String attribute(String name) {
        return document.getDocumentElement().getAttribute(name);
    }

    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(text((Element) elements.item(i)));
        }
        return texts;
    }

    List<String> words() {
        return texts().stream().map(Text::text).toList();
    }

    /** The path data of the curves. */
    List<String> curves() {
        List<String> curves = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("path");
        for (int i = 0; i < elements.getLength(); i++) {
            Element path = (Element) elements.item(i);
            if (path.getAttribute("fill").equals("none") && ((Element) path.getParentNode()).hasAttribute("overflow")) {
                curves.add(path.getAttribute("d"));
            }
        }
        return curves;
    }

    private static Text text(Element element) {
        double size = Double.parseDouble(element.getAttribute("font-size"));
        int style = element.hasAttribute("font-weight") ? Font.BOLD : Font.PLAIN;
        String text = element.getTextContent();
        double width = new Font("DejaVu Sans", style, 100)
                        .getStringBounds(text, CONTEXT)
                        .getWidth()
                * size
                / 100;
        double left = Double.parseDouble(element.getAttribute("x"))
                - switch (element.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        double baseline = Double.parseDouble(element.getAttribute("y"));
        return new Text(text, new Rectangle2D.Double(left, baseline - ASCENT * size, width, (ASCENT + DESCENT) * size));
    }
}
