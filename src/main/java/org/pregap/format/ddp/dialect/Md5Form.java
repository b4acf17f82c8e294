package org.pregap.format.ddp.dialect;

import java.util.Arrays;
import java.util.Optional;

/** How a line of an MD5 file is written: lower-case digits, what stands before the name, the line end. */
public enum Md5Form {
    /** A star for "binary", as md5sum writes; line feeds. */
    STAR("md5", " *", "\n"),
    /** The same with the line ends of Windows. */
    STAR_CRLF("md5-crlf", " *", "\r\n"),
    /** Two spaces; line feeds. */
    SPACES("md5-spaces", "  ", "\n");

    private final String id;
    private final String between;
    private final String lineEnd;

    Md5Form(String id, String between, String lineEnd) {
        this.id = id;
        this.between = between;
        this.lineEnd = lineEnd;
    }

    /** By which it is chosen. */
    public String id() {
        return id;
    }

    public static Optional<Md5Form> find(String id) {
        return Arrays.stream(values()).filter(form -> form.id.equals(id)).findFirst();
    }

    public String line(String md5, String fileName) {
        return md5 + between + fileName + lineEnd;
    }
}
