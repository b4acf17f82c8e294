package org.pregap.workspace.ddp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pregap.delivery.DdpWish;
import org.pregap.delivery.Delivery;

/**
 * How a DDP is to be written, as far as somebody said it. What does not exist is refused; the message says what there is.
 *
 * @param dialect empty for the album's own
 * @param isrcPlacement which entries of a track carry its ISRC; empty for as the dialect does
 * @param checksums the forms of checksums, with commas; empty for as the dialect does
 * @param fileNames other names for {@code pq}, {@code image}, {@code cdtext} and {@code md5}
 * @param codesInText whether UPC/EAN and ISRCs stand in CD-Text too
 */
public record DdpOptions(
        Optional<String> dialect,
        Optional<String> isrcPlacement,
        Optional<String> checksums,
        Map<String, String> fileNames,
        boolean codesInText) {
    /** Nobody said anything. */
    public static final DdpOptions NONE =
            new DdpOptions(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), false);

    public DdpOptions {
        fileNames = Map.copyOf(fileNames);
        new DdpWish(dialect.orElse(Delivery.dialects().get(0)), isrcPlacement, checksums, fileNames, codesInText);
    }

    public static List<String> isrcPlacements() {
        return DdpWish.isrcPlacements();
    }

    public static List<String> checksumForms() {
        return DdpWish.checksumForms();
    }

    public DdpOptions withDialect(Optional<String> wanted) {
        return new DdpOptions(wanted, isrcPlacement, checksums, fileNames, codesInText);
    }

    public DdpOptions withIsrcPlacement(Optional<String> wanted) {
        return new DdpOptions(dialect, wanted, checksums, fileNames, codesInText);
    }

    public DdpOptions withChecksums(Optional<String> wanted) {
        return new DdpOptions(dialect, isrcPlacement, wanted, fileNames, codesInText);
    }

    public DdpOptions withCodesInText(boolean wanted) {
        return new DdpOptions(dialect, isrcPlacement, checksums, fileNames, wanted);
    }

    /** These, and where they say nothing what the profile says. */
    public DdpOptions over(DdpOptions profile) {
        Map<String, String> names = new TreeMap<>(profile.fileNames);
        names.putAll(fileNames);
        return new DdpOptions(
                dialect.or(profile::dialect),
                isrcPlacement.or(profile::isrcPlacement),
                checksums.or(profile::checksums),
                names,
                codesInText || profile.codesInText);
    }

    /** What is wanted of an album whose own dialect is this. */
    public DdpWish on(String albumDialect) {
        return new DdpWish(dialect.orElse(albumDialect), isrcPlacement, checksums, fileNames, codesInText);
    }
}
