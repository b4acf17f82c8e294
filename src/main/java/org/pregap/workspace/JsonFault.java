package org.pregap.workspace;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import java.nio.file.Path;
import org.pregap.io.FormatException;

/** What a JSON parser finds wrong with a file, as people want to read it. */
public final class JsonFault {
    private JsonFault() {}

    /** With the line, where the parser knows it: it knows none for a text that is nested too deeply. */
    public static FormatException of(Path file, JacksonException fault) {
        JsonLocation where = fault.getLocation();
        return new FormatException(
                file.toString(),
                where == null ? "" : "line " + where.getLineNr(),
                readable(fault.getOriginalMessage()));
    }

    /** Without notes on what the parser was given. */
    private static String readable(String message) {
        return message.replaceAll(
                " \\(start marker at .*|\\s*\\(from `StreamReadConstraints.*|, from `StreamReadConstraints[^)]*(?=\\))",
                "");
    }
}
