package org.pregap.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody whose answers a test sets beforehand. */
final class ScriptedFiles implements FilesView {
    final List<String> asked = new ArrayList<>();
    Unsaved unsaved = Unsaved.CANCEL;
    Optional<Path> target = Optional.empty();
    Optional<Path> folder = Optional.empty();
    boolean replaces;
    boolean quitsAnyway;
    boolean hasLeft;
    String proposed = "";
    String offer = "";
    Runnable take = () -> {};
    Runnable discard = () -> {};
    Runnable putOff = () -> {};

    @Override
    public Unsaved askUnsaved(String album) {
        asked.add("unsaved " + album);
        return unsaved;
    }

    @Override
    public boolean askRunning(String job) {
        asked.add("running " + job);
        return quitsAnyway;
    }

    @Override
    public Optional<Path> chooseAlbum(Optional<Path> in) {
        return target;
    }

    @Override
    public Optional<Path> chooseTarget(Optional<Path> in, String name) {
        proposed = name;
        return target;
    }

    @Override
    public boolean askReplace(Path file) {
        return replaces;
    }

    @Override
    public List<Path> chooseFiles(Optional<Path> in) {
        return target.stream().toList();
    }

    @Override
    public Optional<Path> chooseFolder(Optional<Path> in) {
        return folder;
    }

    @Override
    public void offer(Offer made) {
        offer = made.text();
        take = made.take();
        discard = made.discard();
        putOff = made.putOff();
    }

    @Override
    public void withdrawOffer() {
        offer = "";
    }

    @Override
    public void leave() {
        hasLeft = true;
    }
}
