package org.pregap.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.workspace.Rendering;
import org.pregap.workspace.ddp.DdpOptions;
import org.pregap.workspace.ddp.DdpProfile;
import picocli.CommandLine.Option;

/** How a DDP is written. */
final class DdpArguments {
    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "How the DDP is written (default: as the album says). There are: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Dialects.class)
    @Nullable
    String dialect;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE.json",
            description = "What a plant wants of a DDP: a name from templates/profiles, or a file. What is given here"
                    + " besides wins over it.")
    @Nullable
    String profile;

    @Option(
            names = "--isrc-placement",
            paramLabel = "WHERE",
            description =
                    "Which entries of a track carry its ISRC (default: as the dialect does): ${COMPLETION-CANDIDATES}.",
            completionCandidates = Placements.class)
    @Nullable
    String isrcPlacement;

    @Option(
            names = "--checksum",
            paramLabel = "FORM[,FORM]",
            description = "The form of the MD5 sums, and crc32 for CHECKSUM.TXT too (default: as the dialect does):"
                    + " ${COMPLETION-CANDIDATES}.",
            completionCandidates = Forms.class)
    @Nullable
    String checksum;

    @Option(
            names = "--ddp-file",
            paramLabel = "FILE=NAME",
            description = "Another name for a file of the DDP: pq, image, cdtext or md5. May be given several times.")
    Map<String, String> fileNames = new LinkedHashMap<>();

    @Option(names = "--cdtext-codes", description = "Write UPC/EAN and ISRCs into CD-Text too.")
    boolean codes;

    /**
     * @param usual the profile where none was given
     * @throws UsageException if something does not exist
     */
    DdpOptions options(Optional<String> usual) throws IOException {
        DdpOptions wanted;
        try {
            wanted = new DdpOptions(
                    Optional.ofNullable(dialect),
                    Optional.ofNullable(isrcPlacement),
                    Optional.ofNullable(checksum),
                    fileNames,
                    codes);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(String.valueOf(unknown.getMessage()), unknown);
        }
        Optional<String> plant = Optional.ofNullable(profile).or(() -> usual);
        return plant.isEmpty()
                ? wanted
                : wanted.over(DdpProfile.read(plant.get(), Home.folder()).options());
    }

    /** For the help. */
    static final class Dialects extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Dialects() {
            super(Rendering.Wanted.dialects());
        }
    }

    /** For the help. */
    static final class Placements extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Placements() {
            super(DdpOptions.isrcPlacements());
        }
    }

    /** For the help. */
    static final class Forms extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Forms() {
            super(DdpOptions.checksumForms());
        }
    }
}
