package org.pregap.workspace;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.check.AlbumCheck;
import org.pregap.check.DiscCheck;
import org.pregap.check.Finding;
import org.pregap.delivery.DdpFolder;
import org.pregap.delivery.Deliverables;
import org.pregap.delivery.DeliveryProof;
import org.pregap.delivery.DeliveryRules;
import org.pregap.delivery.art.ArtRules;
import org.pregap.delivery.json.DiscJson;
import org.pregap.delivery.json.JsonText;
import org.pregap.io.FormatException;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.project.AlbumFile;
import org.pregap.time.SampleRate;
import org.pregap.workspace.ddp.DdpOptions;

/**
 * An album or a DDP, looked at.
 *
 * @param album the album, if it is one
 * @param contents what the disc says of itself
 * @param rate the rate of the album, or of the disc
 * @param findings what the rules have to say
 */
public record Inspection(Optional<Album> album, DiscContents contents, SampleRate rate, List<Finding> findings) {
    public Inspection {
        findings = List.copyOf(findings);
    }

    /**
     * Reads an album file, or a folder with a DDP.
     *
     * @throws FormatException if it is neither
     */
    public static Inspection of(Path path) throws IOException {
        return Files.isDirectory(path) ? ofDdp(path) : ofAlbum(AlbumFile.load(path));
    }

    /**
     * Reads an album file, to hold it against the rules as a delivery would that is written with these options.
     *
     * @throws FormatException if it is no album, or asks for a dialect that does not exist
     */
    public static Inspection ofAlbum(Path path, DdpOptions options) throws IOException {
        Album album = AlbumFile.load(path);
        try {
            options.on(album.mastering().ddpDialect());
        } catch (IllegalArgumentException unknown) {
            throw new FormatException(path.toString(), "", String.valueOf(unknown.getMessage()));
        }
        return ofAlbum(album, options.codesInText());
    }

    /** With the rules that look at an album, at its cover, and at whether its sources are there, not into them. */
    public static Inspection ofAlbum(Album album) {
        return ofAlbum(album, false);
    }

    /** @param codesInText whether UPC/EAN and ISRCs are to stand in CD-Text too, where they take room */
    static Inspection ofAlbum(Album album, boolean codesInText) {
        DiscContents contents = DiscContents.of(album, DiscLayout.of(album));
        Stream<Finding> findings = Stream.of(
                        AlbumCheck.of(album).stream(),
                        DeliveryRules.ofDisc(contents, codesInText).stream(),
                        ArtRules.findings(album).stream(),
                        SourceProof.ofPresence(album).findings(album, true).stream())
                .flatMap(found -> found);
        return new Inspection(Optional.of(album), contents, album.rate(), AlbumCheck.sorted(findings));
    }

    /** All that concerns what is wanted, as far as no sound need be read for it. */
    static List<Finding> findings(Album album, Deliverables wanted, boolean codesInText) {
        return AlbumCheck.sorted(Stream.concat(
                        ofAlbum(album, codesInText).findings().stream(),
                        DeliveryRules.ofFiles(album, DiscLayout.of(album), wanted).stream())
                .filter(finding -> wanted.concerns(finding.rule())));
    }

    private static Inspection ofDdp(Path folder) throws IOException {
        DdpFolder ddp = DdpFolder.read(DeliveryProof.ddpFolder(folder));
        List<Finding> findings = new ArrayList<>(ddp.findings());
        findings.addAll(DiscCheck.of(ddp.contents()));
        findings.addAll(DeliveryRules.ofDisc(ddp.contents(), false));
        return new Inspection(Optional.empty(), ddp.contents(), SampleRate.CD, AlbumCheck.sorted(findings.stream()));
    }

    /** As {@code pregap info --json}. */
    public String infoJson() {
        return JsonText.of(DiscJson.disc(contents, rate));
    }

    /** As {@code pregap check --json}. */
    public String checkJson() {
        return JsonText.of(findingsJson(findings));
    }

    static ObjectNode findingsJson(List<Finding> findings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("findings", DiscJson.findings(findings));
        return node;
    }
}
