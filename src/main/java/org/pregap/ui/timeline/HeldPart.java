package org.pregap.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pregap.ui.timeline.gesture.Pointer.Keys;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Handle.Kind;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.ui.timeline.scene.Scene.MarkItem;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Selection;

/**
 * What the keyboard has taken hold of: a clip, the join before a track, INDEX 01, a countdown or an index point. Its track
 * is selected with it, or the clip alone; as soon as something else is selected, it is let go.
 */
final class HeldPart {
    private final AlbumStore store;
    private Handle held = Handle.NOTHING;
    private SortedSet<ClipPlace> selected = new TreeSet<>();

    HeldPart(AlbumStore store) {
        this.store = store;
        store.observe(change -> {
            if (!store.selection().clips().equals(selected)) {
                letGo();
            }
        });
    }

    /** What is held, as it is now; {@link Handle#NOTHING} if it is no more. */
    Handle in(Scene scene) {
        if (held.kind() == Kind.NOTHING || !store.selection().clips().equals(selected)) {
            return Handle.NOTHING;
        }
        if (scene.stretchOf(held).isPresent()) {
            return held;
        }
        // A pause that was nudged far enough is a crossfade now, and the other way round.
        return held.kind() == Kind.PAUSE || held.kind() == Kind.OVERLAP
                ? joinOf(scene, held.track()).orElse(Handle.NOTHING)
                : Handle.NOTHING;
    }

    void letGo() {
        held = Handle.NOTHING;
    }

    /** Goes one part on or back; at the ends of the album it stays. Without one it begins with what is selected. */
    void step(Scene scene, int direction) {
        List<Handle> parts = partsOf(scene);
        if (parts.isEmpty()) {
            return;
        }
        int now = parts.indexOf(in(scene));
        int next = now >= 0
                ? Math.max(0, Math.min(parts.size() - 1, now + direction))
                : selectedPart(parts).orElse(0);
        held = parts.get(next);
        selected = Clicks.on(scene, Selection.NONE, held, Keys.NONE).clips();
        store.select(new Selection(selected, store.selection().range()));
    }

    /** The one clip that is selected, or the first part of the first track that is. */
    private OptionalInt selectedPart(List<Handle> parts) {
        SortedSet<ClipPlace> clips = store.selection().clips();
        if (clips.isEmpty()) {
            return OptionalInt.empty();
        }
        ClipPlace first = clips.first();
        int clip = parts.indexOf(new Handle(Kind.BODY, first.track(), first.clip()));
        return clips.size() == 1 && first.clip() > 0
                ? OptionalInt.of(clip)
                : IntStream.range(0, parts.size())
                        .filter(i -> parts.get(i).track() == first.track())
                        .findFirst();
    }

    /** Of each track the join, INDEX 01 or its countdown, then clips and index points as they come. */
    static List<Handle> partsOf(Scene scene) {
        List<Handle> parts = new ArrayList<>();
        for (int track = 0; track <= scene.album().tracks().size(); track++) {
            joinOf(scene, track).ifPresent(parts::add);
            parts.addAll(soundOf(scene, track));
        }
        return parts;
    }

    private static Optional<Handle> joinOf(Scene scene, int track) {
        return List.of(Kind.PAUSE, Kind.OVERLAP).stream()
                .map(kind -> new Handle(kind, track, 0))
                .filter(join -> scene.stretchOf(join).isPresent())
                .findFirst();
    }

    private static List<Handle> soundOf(Scene scene, int track) {
        List<Handle> parts = new ArrayList<>();
        for (MarkItem mark : scene.marks()) {
            if (mark.track() == track && mark.kind() != Kind.NOTHING) {
                parts.add(mark.handle());
            }
        }
        for (ClipItem clip : scene.clips()) {
            if (clip.place().track() == track) {
                parts.add(new Handle(Kind.BODY, track, clip.place().clip()));
            }
        }
        parts.sort(Comparator.comparingDouble(
                part -> scene.stretchOf(part).map(Scene.Stretch::from).orElse(0.0)));
        return parts;
    }
}
