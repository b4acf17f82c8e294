package org.pregap.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.pregap.delivery.text.CdTextContents;
import org.pregap.delivery.text.CdTextMapping;
import org.pregap.format.cdtext.CdText;
import org.pregap.format.cdtext.CdTextWriter;
import org.pregap.format.ddp.DdpDescription;
import org.pregap.format.ddp.DdpSet;
import org.pregap.format.ddp.DdpTrack;
import org.pregap.format.ddp.StreamBytes;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.layout.IndexPoint;
import org.pregap.model.TrackFlags;
import org.pregap.time.DiscAddress;

/** A disc's contents as a DDP describes them, and back. */
final class DdpMapping {
    private DdpMapping() {}

    static DdpDescription toDescription(DiscContents disc, DdpWish wish) {
        List<DdpTrack> tracks = disc.tracks().stream().map(DdpMapping::toTrack).toList();
        Optional<StreamBytes> cdText =
                CdTextMapping.of(disc, wish.codesInText()).map(text -> StreamBytes.of(CdTextWriter.write(text)));
        return new DdpDescription(wish.resolved(), disc.ean(), disc.masterId(), tracks, disc.leadOut(), cdText);
    }

    private static DdpTrack toTrack(DiscTrack track) {
        var indexes = new TreeMap<Integer, DiscAddress>();
        track.indexes().forEach(point -> indexes.put(point.index(), point.address()));
        TrackFlags flags = track.flags();
        return new DdpTrack(track.isrc(), flags.controlNibble(), flags.scms(), indexes);
    }

    static DiscContents toContents(DdpSet set, Optional<CdText> text) {
        CdTextContents said = CdTextContents.of(text);
        List<DiscTrack> tracks = new ArrayList<>();
        for (DdpTrack track : set.tracks()) {
            int number = tracks.size() + 1;
            List<IndexPoint> indexes = track.indexes().entrySet().stream()
                    .map(index -> new IndexPoint(index.getKey(), index.getValue()))
                    .toList();
            tracks.add(new DiscTrack(number, indexes, track.isrc(), flagsOf(track), said.texts(number)));
        }
        return new DiscContents(
                said.languages(),
                said.texts(0),
                said.discText(),
                set.upcEan(),
                set.id().masterId(),
                tracks,
                set.leadOut().orElse(DiscAddress.ZERO));
    }

    private static TrackFlags flagsOf(DdpTrack track) {
        int control = track.control();
        return new TrackFlags((control & 2) != 0, (control & 1) != 0, (control & 8) != 0, track.serialCopyManagement());
    }
}
