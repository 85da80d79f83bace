/** Small articles in words of our own, about people and places that are invented. */
export const ARTICLES = [
  {
    source: 'courier.txt',
    outlet: 'Orvik Courier',
    date: '2031-05-02',
    title: 'Lund and Vik talk about fish',
    text: 'President Ada Lund met Prime Minister Bo Vik in Orvik on Thursday to discuss the fishing treaty. Lund said that the treaty would save a thousand jobs. “We will not sell our harbours,” Vik said. Foreign Minister Karin Moe condemned the raid on Orvik, which killed three people on Monday. Lund thanked the nurses of Orvik.',
  },
  {
    source: 'wire-may.txt',
    outlet: 'Northern Wire',
    date: '2031-05-06',
    title: 'Vik attacks the harbour tax',
    text: 'Prime Minister Bo Vik criticised Karin Moe over the harbour tax on Tuesday. Vik said that immigration had helped the islands. Karin Moe did not meet President Ada Lund. “The tax is robbery,” Vik said. Ada Lund met Bo Vik in Orvik on Thursday, Northern Wire reported.',
  },
  {
    source: 'wire-april.txt',
    outlet: 'Northern Wire',
    date: '2031-04-12',
    title: 'Lund in Selm',
    text: 'President Ada Lund met Cyra Vale in Selm on Friday. Cyra Vale said that she supports the budget of Ada Lund. Palace spokesman Dag Orr said the talks were frank. Lund warned that the dam at Selm could break.',
  },
  {
    source: 'post.txt',
    outlet: 'Selm Post',
    date: '2031-03-20',
    title: 'Miners want more',
    text: 'Tor Hagen will meet Ada Lund in June. Tor Hagen accused Ada Lund of neglecting the mines. Hagen said on Thursday that wages must rise. Hagen promised that the strike would end.',
  },
] as const;
