import type { SourceDesk } from './sourceDesk.ts';

/** A desk that is on its way: what is asked of it waits until it is there. */
export function awaitedDesk(coming: Promise<SourceDesk>): SourceDesk {
  return {
    look: async (...given) => (await coming).look(...given),
    add: async (...given) => (await coming).add(...given),
    list: async (...given) => (await coming).list(...given),
    find: async (...given) => (await coming).find(...given),
    remove: async (...given) => (await coming).remove(...given),
    pause: async (...given) => (await coming).pause(...given),
    resume: async (...given) => (await coming).resume(...given),
    read: async (...given) => (await coming).read(...given),
    exportOpml: async (...given) => (await coming).exportOpml(...given),
    importOpml: async (...given) => (await coming).importOpml(...given),
    upload: async (...given) => (await coming).upload(...given),
    date: async (...given) => (await coming).date(...given),
    explain: async (...given) => (await coming).explain(...given),
  };
}
