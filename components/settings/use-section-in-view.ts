import { useEffect, useState } from 'react';

/** The id of the section that is being read: the last one whose beginning has come into the upper part of the window. */
export function useSectionInView(ids: readonly string[]): string | null {
  const [inView, setInView] = useState<string | null>(null);
  const joined = ids.join(' ');
  useEffect(() => {
    const sections = joined.split(' ').map((id) => document.getElementById(id)!);
    const follow = () => {
      const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 1;
      const begun = sections.filter((section) => isAtEnd || section.getBoundingClientRect().top < innerHeight / 3);
      setInView(begun.at(-1)?.id ?? null);
    };
    follow();
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, [joined]);
  return inView;
}
