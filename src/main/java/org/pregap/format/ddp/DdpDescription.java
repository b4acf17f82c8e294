package org.pregap.format.ddp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.time.DiscAddress;

/**
 * All that a set says beside its audio. Codes are written as they are given: whether they are valid is for others to
 * judge, whether they fit their fields is checked when they are written.
 *
 * @param dialect how it is written
 * @param upcEan 13 digits, empty if there is none
 * @param masterId at most 48 characters of ASCII
 * @param tracks 1 to 99, each with an index 1
 * @param leadOut the end of the image
 * @param cdText the content of {@code CDTEXT.BIN}
 */
public record DdpDescription(
        DdpDialect dialect,
        String upcEan,
        String masterId,
        List<DdpTrack> tracks,
        DiscAddress leadOut,
        Optional<StreamBytes> cdText) {
    private static final long STANDARD_PAUSE_CD_FRAMES = 150;

    public DdpDescription {
        tracks = List.copyOf(tracks);
        if (tracks.isEmpty() || tracks.size() > DdpLimits.TRACKS) {
            throw new IllegalArgumentException("a disc has 1 to " + DdpLimits.TRACKS + " tracks: " + tracks.size());
        }
        if (!tracks.stream().allMatch(track -> track.indexes().containsKey(1))) {
            throw new IllegalArgumentException("a track has no index 1");
        }
    }

    /** The pause that the map gives for the image: up to index 1 of track 1, as far as its field can hold it. */
    public long pauseCdFrames() {
        SortedMap<Integer, DiscAddress> indexes = tracks.get(0).indexes();
        long pause = indexes.getOrDefault(1, DiscAddress.ZERO).cdFrame();
        return pause <= DdpLimits.LONGEST_PAUSE_CD_FRAMES ? pause : STANDARD_PAUSE_CD_FRAMES;
    }

    /** The PQ description: lead-in with the UPC/EAN, every index of every track, and the lead-out twice. */
    public List<PqEntry> entries() {
        var entries = new ArrayList<PqEntry>();
        entries.add(new PqEntry(PqEntry.LEAD_IN, 0, DiscAddress.ZERO, 0, false, "", upcEan));
        for (int i = 0; i < tracks.size(); i++) {
            addTrack(entries, i + 1, tracks.get(i));
        }
        // Licensed tools write the lead-out twice; why is not known, and no reader minds.
        var end = new PqEntry(PqEntry.LEAD_OUT, 1, leadOut, 0, false, "", upcOnTracks());
        entries.add(end);
        entries.add(end);
        return List.copyOf(entries);
    }

    private void addTrack(List<PqEntry> entries, int number, DdpTrack track) {
        boolean first = true;
        for (Map.Entry<Integer, DiscAddress> index : track.indexes().entrySet()) {
            entries.add(new PqEntry(
                    number,
                    index.getKey(),
                    index.getValue(),
                    track.control(),
                    track.serialCopyManagement(),
                    dialect.isrc().isOn(index.getKey(), first) ? track.isrc() : "",
                    upcOnTracks()));
            first = false;
        }
    }

    private String upcOnTracks() {
        return dialect.upcEverywhere() ? upcEan : "";
    }
}
