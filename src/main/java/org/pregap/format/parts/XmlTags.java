package org.pregap.format.parts;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pregap.audio.SourceTags;

/**
 * Looks for an ISRC and a title in the XML of an {@code axml} or {@code iXML} chunk, up to the first thing that is broken.
 * An ISRC is a code behind the word, or the whole text of an element that is called ISRC or says so in an attribute. A
 * title is a Dublin Core one. Namespaces differ between writers, so local names count.
 *
 * <p>A document that declares a type of its own is not looked into: none of these formats does, and declarations are what
 * XML is attacked with. Nothing is ever fetched.
 *
 * <p>Sources: EBU Tech 3352 (ISRC in {@code axml} as {@code dc:identifier}), EBU Tech 3293 (EBUCore), Gallery's iXML
 * specification.
 */
final class XmlTags {
    private static final String DUBLIN_CORE = "purl.org/dc/";

    private final List<String> codes = new ArrayList<>();
    private final Deque<Boolean> namesCode = new ArrayDeque<>();
    private String title = "";
    private boolean inTitle;

    private XmlTags() {}

    static SourceTags read(byte[] xml) {
        var tags = new XmlTags();
        if (xml.length <= TagLimits.LONGEST_XML_BYTES) {
            tags.readDocument(xml);
        }
        return SourceTags.of(Optional.of(tags.title), tags.codes);
    }

    private void readDocument(byte[] xml) {
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new StringReader(decoded(xml)));
            while (in.hasNext() && in.next() != XMLStreamConstants.DTD) {
                take(in);
            }
        } catch (XMLStreamException | RuntimeException damaged) {
            // What was read before the damage stands. The parser of the JDK answers some damage with other exceptions.
            return;
        }
    }

    /** UTF-16 shows in the first character, which is {@code <} or a mark of byte order; writers fill the chunk up with NUL. */
    private static String decoded(byte[] xml) {
        int first = xml.length < 2 ? 0 : ((xml[0] & 0xFF) << 8) | (xml[1] & 0xFF);
        String text;
        switch (first) {
            case 0xFEFF, '<' -> text = new String(xml, StandardCharsets.UTF_16BE);
            case 0xFFFE, '<' << 8 -> text = new String(xml, StandardCharsets.UTF_16LE);
            default -> text = FoundText.of(xml).orElse("");
        }
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).replace("\uFEFF", "");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void take(XMLStreamReader in) {
        switch (in.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> {
                String namespace = in.getNamespaceURI();
                inTitle = in.getLocalName().equals("title") && namespace != null && namespace.contains(DUBLIN_CORE);
                namesCode.push(isCode(in) || Boolean.TRUE.equals(namesCode.peek()));
            }
            case XMLStreamConstants.END_ELEMENT -> {
                inTitle = false;
                namesCode.poll();
            }
            case XMLStreamConstants.CHARACTERS -> text(in.getText());
            default -> {}
        }
    }

    private static boolean isCode(XMLStreamReader in) {
        boolean code = in.getLocalName().toLowerCase(Locale.ROOT).startsWith("isrc");
        for (int i = 0; i < in.getAttributeCount(); i++) {
            code |= in.getAttributeValue(i).equalsIgnoreCase("ISRC");
        }
        return code;
    }

    private void text(String text) {
        if (text.length() > TagLimits.LONGEST_TEXT_BYTES) {
            return;
        }
        Optional<String> whole = Boolean.TRUE.equals(namesCode.peek()) ? IsrcText.whole(text) : Optional.empty();
        whole.ifPresentOrElse(codes::add, () -> codes.addAll(IsrcText.named(text)));
        if (inTitle && title.isEmpty()) {
            title = text.strip();
        }
    }
}
