package org.pregap.format.wav;

import java.nio.charset.StandardCharsets;

/**
 * Makes the content of an {@code axml} chunk that holds an ISRC.
 *
 * <p>Source: EBU Tech 3352, section 3; EBU Tech 3293 for the elements of EBUCore.
 */
public final class IsrcXml {
    private IsrcXml() {}

    /** @param isrc 12 characters, without hyphens */
    public static byte[] bytes(String isrc) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ebucore:ebuCoreMain xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:ebucore="urn:ebu:metadata-schema:ebuCore_2012">
                  <ebucore:coreMetadata>
                    <ebucore:identifier typeLabel="GUID" typeDefinition="Globally Unique Identifier" \
                formatLabel="ISRC" formatDefinition="International Standard Recording Code" \
                formatLink="http://www.ebu.ch/metadata/cs/ebu_IdentifierTypeCodeCS.xml#3.7">
                      <dc:identifier>ISRC:CODE</dc:identifier>
                    </ebucore:identifier>
                  </ebucore:coreMetadata>
                </ebucore:ebuCoreMain>
                """.replace("CODE", isrc).getBytes(StandardCharsets.UTF_8);
    }
}
